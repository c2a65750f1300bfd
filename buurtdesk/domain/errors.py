"""What can be wrong with what people or files hand us: one class per kind, one sentence per class."""

from __future__ import annotations


class BuurtdeskError(Exception):
    """Bad input or a fault of the environment, told in one sentence that says what, where and how to mend it.

    `sentence` is the English template; a user interface translates the template and fills in `values`.
    """

    sentence = "Something went wrong."

    def __init__(self, **values: object) -> None:
        self.values = values
        super().__init__(self.sentence.format(**values))


class EmptyText(BuurtdeskError):
    sentence = "There is no text yet: write something first."


class TextTooLong(BuurtdeskError):
    sentence = "This text has {length} characters and {most} fit: make it shorter or split it."


class NotALanguage(BuurtdeskError):
    sentence = "“{value}” is not the code of a language: use letters such as tr, ar or fr."


class NotAPercentage(BuurtdeskError):
    sentence = "{value} is not a percentage: write a number from 0 to 100."


class NotAsked(BuurtdeskError):
    sentence = "Nobody is asked to guess the figure of “{finding}”: choose first what is to be guessed."


class NothingToGuess(BuurtdeskError):
    sentence = "“{finding}” has no share that can be guessed: it needs a figure with answers to choose from."


class NotTheSameAnswers(BuurtdeskError):
    sentence = "{first} and {second} do not have the same answers, so they cannot be laid side by side."


class GroupTooSmall(BuurtdeskError):
    sentence = "The group “{group}” has {count} answers, and fewer than {least} are not shown apart."


class NoSuchFinding(BuurtdeskError):
    sentence = "“{session}” has no finding {number}: its findings are 1 to {most}."


class PosterLetters(BuurtdeskError):
    sentence = "“{letters}” is in none of the fonts of the poster: take it out of finding {number}."


class NoFindings(BuurtdeskError):
    sentence = "“{session}” has no findings to print yet."


class NoSuchTable(BuurtdeskError):
    sentence = "Table {table} does not exist: this session has tables 1 to {tables}."


class TableNotKept(BuurtdeskError):
    sentence = "The session “{session}” keeps no tables: leave the table out."


class NameNotKept(BuurtdeskError):
    sentence = "The session “{session}” keeps no names: leave the name out."


class NotTighter(BuurtdeskError):
    sentence = "What is kept of who wrote a note can only get less, and “{session}” keeps no more than that already."


class NotFound(BuurtdeskError):
    sentence = "No {kind} is called “{name}”: look at the list for its name or id."


class Ambiguous(BuurtdeskError):
    sentence = "More than one {kind} is called “{name}”: use its id ({ids})."


class ChooseTrajectory(BuurtdeskError):
    sentence = "There is more than one trajectory: say which one with --trajectory ({names})."


class NoTrajectory(BuurtdeskError):
    sentence = "There is no trajectory yet: make one first with “trajectory new NAME”."


class NameTaken(BuurtdeskError):
    sentence = "There is already a {kind} called “{name}”: choose another name."


class WrongKind(BuurtdeskError):
    sentence = "“{session}” is not an idea workshop, so this cannot be done there."


class NotValidation(BuurtdeskError):
    sentence = "“{session}” is not a validation workshop, so no finding can be laid before it."


class NotInfo(BuurtdeskError):
    sentence = "“{session}” is not an info moment, so no questions from the room are kept there."


class NotAMoment(BuurtdeskError):
    sentence = "“{value}” is not a day and a time: write it as 2026-11-12T19:00."


class NotACount(BuurtdeskError):
    sentence = "{value} is not a number that fits here: use 0 to {most}."


class NoSuchGroup(BuurtdeskError):
    sentence = "“{text}” is no count of a group: write it as GROUP=NUMBER, with a group out of {groups}."


class NoScript(BuurtdeskError):
    sentence = "“{session}” has no script yet: add a block or start from a template."


class NoOptions(BuurtdeskError):
    sentence = "There is nothing to vote on yet: choose notes or clusters first."


class RoundOpen(BuurtdeskError):
    sentence = "Round {number} is still open: close it before you show its dots."


class RoundNotOpen(BuurtdeskError):
    sentence = "Round {number} is closed: open it again to add or change ballots."


class RoundHidden(BuurtdeskError):
    sentence = "The dots of round {number} are hidden until the facilitator reveals them."


class NoRound(BuurtdeskError):
    sentence = "The session “{session}” has no voting round yet."


class TooManyDots(BuurtdeskError):
    sentence = "This ballot has {dots} dots and {most} may be given: take some away."


class TooManyOnOption(BuurtdeskError):
    sentence = "Option {letter} has {dots} dots and {most} is the most for one option: take some away."


class NobodyCounted(BuurtdeskError):
    sentence = "Nobody is counted yet: write how many people put these dots."


class TooManyCounted(BuurtdeskError):
    sentence = "{dots} dots were counted and {people} people may give {most}: count again, or change how many people."


class TooManyCountedOnOption(BuurtdeskError):
    sentence = (
        "Option {letter} has {dots} dots and {people} people may put {most} on it: count again,"
        " or change how many people."
    )


class NotATally(BuurtdeskError):
    sentence = "“{text}” is not a count: write LETTER=NUMBER."


class NothingClose(BuurtdeskError):
    sentence = "In round {number} no options are too close to call: choose what to vote on yourself."


class TooManyLetters(BuurtdeskError):
    sentence = "A paper ballot has room for {most} options and there are {options}: vote on fewer, or without paper."


class UnknownOption(BuurtdeskError):
    sentence = "“{letter}” is not an option of this round: use the letters {first} to {last}."


class NothingToMerge(BuurtdeskError):
    sentence = "There is nothing to merge: name another cluster."


class NothingToSplit(BuurtdeskError):
    sentence = "There is nothing to split off: choose notes that lie in this cluster."


class Gone(BuurtdeskError):
    sentence = "This {kind} is no longer there: it was erased meanwhile."


class UndoElsewhere(BuurtdeskError):
    sentence = (
        "The last action was in an anonymous session, and only the window it was done in can take it back:"
        " its order is written down nowhere."
    )


class NothingToUndo(BuurtdeskError):
    sentence = "There is nothing to undo."


class NothingToRedo(BuurtdeskError):
    sentence = "There is nothing to redo."


class DiskFull(BuurtdeskError):
    sentence = "The disk is full ({place}). What was saved before is safe: free some space and do it again."


class DiskFault(BuurtdeskError):
    sentence = "The disk failed ({place}). What was saved before is safe: check the disk and try again."


class ReadOnly(BuurtdeskError):
    sentence = "Nothing can be written in {place}: choose another folder or ask for permission to write there."


class CannotOpen(BuurtdeskError):
    sentence = "{place} cannot be opened: check that it exists and that you may read it."


class LibraryBusy(BuurtdeskError):
    sentence = "Another copy of buurtdesk has been writing in {place} for a while: wait a moment and do it again."


class NotALibrary(BuurtdeskError):
    sentence = "{place} is damaged or is not a buurtdesk library: put back a copy from the folder “backups”."


class LibraryNewer(BuurtdeskError):
    sentence = "{place} was written by a newer buurtdesk ({migration}): install the newest version to open it."


class BundleDamaged(BuurtdeskError):
    sentence = (
        "The bundle {file} is damaged or incomplete ({what}): copy it again from the other laptop. Nothing was merged."
    )


class NotABundle(BuurtdeskError):
    sentence = "{file} is not a buurtdesk bundle: choose a file that ends in .bdz."


class BundleNewer(BuurtdeskError):
    sentence = (
        "The bundle {file} comes from a newer buurtdesk: install the newest version to read it. Nothing was merged."
    )


class BundleTooLarge(BuurtdeskError):
    sentence = "{file} is larger than {most} MB, more than a bundle can be: choose a file that buurtdesk wrote."


class TooMuchForABundle(BuurtdeskError):
    sentence = "One bundle holds {most} MB and {photos} photos, and this would be more: export the sessions one by one."


class NotAPhoto(BuurtdeskError):
    sentence = "{file} is not a photo that buurtdesk can read: choose a JPEG or a PNG file."


class PhotoDamaged(BuurtdeskError):
    sentence = "The photo {file} is damaged or incomplete: copy it again, or take it once more."


class PhotoTooLarge(BuurtdeskError):
    sentence = "{file} is larger than {most} MB, more than a photo can be: choose a smaller one."


class TooManyPixels(BuurtdeskError):
    sentence = "{file} has more than {most} million pixels, more than a photo can have: make it smaller first."


class ColumnMissing(BuurtdeskError):
    sentence = "The file {file} has no column “{column}”: export the conversation from Pol.is again."


class BadCell(BuurtdeskError):
    sentence = "The file {file}, row {row}, column “{column}” holds “{value}”: it must be {wanted}."


class FileMissing(BuurtdeskError):
    sentence = "The folder {folder} has no file {file}: export the conversation from Pol.is again, with votes."


class NotText(BuurtdeskError):
    sentence = "The file {file} is not text in UTF-8: save it again as CSV (UTF-8)."


class NotADemo(BuurtdeskError):
    sentence = "{folder} holds a library that is not a demo: choose another folder with --out."


class BadSheetCode(BuurtdeskError):
    sentence = "“{code}” is not a code of a sheet: look at the letters once more, the last one checks the others."


class SheetElsewhere(BuurtdeskError):
    sentence = "The sheet {code} belongs to “{trajectory}”: open that trajectory to key it."


class UnknownSheet(BuurtdeskError):
    sentence = (
        "The sheet {code} belongs to no questionnaire that is here: merge the bundle of the laptop that printed it,"
        " or look at the letters once more."
    )


class NotAnAnswer(BuurtdeskError):
    sentence = "“{text}” is not an answer: write QUESTION=VALUE."


class NotAFigure(BuurtdeskError):
    sentence = "Question {question} has no answers yet: a finding stands on a figure."


class NotAChoice(BuurtdeskError):
    sentence = "“{value}” is not a choice of question {question}: use {names}."


class TooManyChoices(BuurtdeskError):
    sentence = "Question {question} takes one choice: leave only one."


class OnPaperAlready(BuurtdeskError):
    sentence = "Sheets of “{title}” are printed, so it cannot change any more: make a new version of it."


class QuestionTooTall(BuurtdeskError):
    sentence = "Question {question} does not fit on one page: give it fewer or shorter choices, or split it."


class NotADay(BuurtdeskError):
    sentence = "“{value}” is not a day: question {question} asks for one, such as 14/3/2026."


class NotANumber(BuurtdeskError):
    sentence = "“{value}” is not a number: question {question} asks for one."


class NumberOutOfRange(BuurtdeskError):
    sentence = "{value} cannot be an answer to question {question}: it must be between {least} and {most}."


class NoSuchQuestion(BuurtdeskError):
    sentence = "The questionnaire has no question “{question}”: its questions are {names}."


class QuestionnaireFrozen(BuurtdeskError):
    sentence = "“{title}” has been printed and cannot change any more: import the change as a new questionnaire."


class NoSuchLanguage(BuurtdeskError):
    sentence = "“{title}” is not there in “{language}”: choose from {languages}."


class NotADate(BuurtdeskError):
    sentence = "“{value}” is not a date: write day, month and year."


class EndsBeforeStart(BuurtdeskError):
    sentence = "The end ({end}) lies before the start ({start}): change one of the two."


class TooMuchMoney(BuurtdeskError):
    sentence = "A budget is whole euros between 0 and {most}: write a number."


class TooManyPeople(BuurtdeskError):
    sentence = "{value} participants cannot be right: write a number from 0 to {most}."


class NoSuchEvidence(BuurtdeskError):
    sentence = "What this would rest on is no longer there: look at the list once more."


class LettersNotPrintable(BuurtdeskError):
    sentence = "“{letters}” is in none of the fonts of the printed sheet: take it out of the questionnaire."


class NoQuestions(BuurtdeskError):
    sentence = "“{title}” has no questions to print yet."
