"""What can be wrong with a questionnaire that was written in a spreadsheet: the sentence names file, sheet and cell."""

from __future__ import annotations

from buurtdesk.domain.errors import BuurtdeskError


class EmptyFile(BuurtdeskError):
    sentence = "{file} is empty: choose the file with the questions in it."


class NotAWorkbook(BuurtdeskError):
    sentence = "{file} is not an Excel workbook that can be read: save it again as .xlsx, without a password."


class WorkbookTooLarge(BuurtdeskError):
    sentence = (
        "{file} is larger than {most} MB, more than a questionnaire can be: leave only the sheets with words in it."
    )


class SheetMissing(BuurtdeskError):
    sentence = "{file} has no sheet “{sheet}”: an XLSForm has its questions in a sheet of that name."


class SheetTooLong(BuurtdeskError):
    sentence = "In {file}, sheet {sheet}: there are more than {most} rows: leave only those with questions or choices."


class HeaderMissing(BuurtdeskError):
    sentence = "In {file}, sheet {sheet}: the column “{column}” is missing: add it to the first row."


class HeaderTwice(BuurtdeskError):
    sentence = "In {file}, sheet {sheet}, cell {cell}: the column “{column}” is there twice: take one of them away."


class LanguageUnknown(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: “{value}” does not say which language it is:"
        " write it like “label::Nederlands (nl)”."
    )


class NothingAsked(BuurtdeskError):
    sentence = "In {file}, sheet {sheet}: no question is asked: write one question in each row."


class CellEmpty(BuurtdeskError):
    sentence = "In {file}, sheet {sheet}, cell {cell}: the “{column}” is missing: write it there."


class TypeUnknown(BuurtdeskError):
    sentence = "In {file}, sheet {sheet}, cell {cell}: “{value}” cannot be asked on paper: use {types}."


class ListMissing(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: the list “{value}” has no choices in the sheet choices: add them."
    )


class NameBad(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: “{value}” cannot be a name:"
        " use letters, digits, - and _, no spaces, at most 64, and begin a question with a letter."
    )


class NameTwice(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: the name “{value}” is already in cell {first}: choose another one."
    )


class AnswerInText(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: the text repeats an answer, “{value}”, which paper cannot:"
        " write it without."
    )


class NotOnPaper(BuurtdeskError):
    sentence = "In {file}, sheet {sheet}, cell {cell}: paper cannot follow a “{column}”: empty the cell."


class RequiredUnclear(BuurtdeskError):
    sentence = "In {file}, sheet {sheet}, cell {cell}: “{value}” is neither yes nor no: write one of these."


class ConditionBad(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: the condition “{value}” is not one that paper can follow:"
        " write ${{question}} = 'choice', several of one question joined by “or”."
    )


class ConditionElsewhere(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: the condition looks at “{question}”,"
        " which is no question with choices: use the name of one that is."
    )


class ConditionNoChoice(BuurtdeskError):
    sentence = "In {file}, sheet {sheet}, cell {cell}: “{value}” is not a choice of question “{question}”: use {names}."


class ConditionsTwo(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: the group around this has a condition as well, in cell {first}:"
        " leave only one of them."
    )


class SkipAhead(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: “{name}” looks at “{question}”, which is only asked later:"
        " move it up or change the condition."
    )


class SkipInCircle(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: the conditions go round in a circle ({names}): take away one of them."
    )


class BoundsBad(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: “{value}” is not a rule that can be kept:"
        " for a number write . >= 0 and . <= 120, else empty the cell."
    )


class BoundsContradict(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: no number is both {least} or more and {most} or less:"
        " change one of them."
    )


class GroupOpen(BuurtdeskError):
    sentence = "In {file}, sheet {sheet}, cell {cell}: this group is never ended: add a row “end group” after it."


class GroupNotBegun(BuurtdeskError):
    sentence = "In {file}, sheet {sheet}, cell {cell}: no group is open here: take this row away."


class XlsformFault(BuurtdeskError):
    sentence = "{file} is not a whole XLSForm ({fault}): mend that and import it again."


class ChoicesTooMany(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: the list “{list}” has more than {most} choices: paper holds no more,"
        " so ask it in another way."
    )


class TextTooLongHere(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: this text has {length} characters and {most} fit: make it shorter."
    )


class MatrixListsDiffer(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: the rows of one table need the same list, and this one is not"
        " “{list}”: use that, or close the group first."
    )


class MatrixOnlyChoices(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: in a table only rows of “select_one {list}” fit:"
        " move “{value}” out of the group."
    )


class MatrixEmpty(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: this table has no rows: add rows of “select_one”, or take it away."
    )


class MatrixRowCondition(BuurtdeskError):
    sentence = (
        "In {file}, sheet {sheet}, cell {cell}: the rows of a table are all asked of the same people:"
        " move the condition “{value}” to the group."
    )


class PercentBad(BuurtdeskError):
    sentence = "In {file}, sheet {sheet}, cell {cell}: “{value}” is no percentage: write a whole number from 0 to 100."
