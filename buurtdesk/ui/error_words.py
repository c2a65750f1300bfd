"""The sentences of all errors, listed here for Qt Linguist; a test sees to it that none is missing."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from buurtdesk.domain.errors import BuurtdeskError

SENTENCES = (
    QT_TRANSLATE_NOOP("Errors", "Something went wrong."),
    QT_TRANSLATE_NOOP("Errors", "There is no text yet: write something first."),
    QT_TRANSLATE_NOOP("Errors", "This text has {length} characters and {most} fit: make it shorter or split it."),
    QT_TRANSLATE_NOOP("Errors", "{name} keyed this sheet: someone else settles what the two read differently."),
    QT_TRANSLATE_NOOP("Errors", "You keyed {code} the first time: someone else keys it the second time."),
    QT_TRANSLATE_NOOP("Errors", "{code} was not keyed twice yet: there is nothing to settle."),
    QT_TRANSLATE_NOOP("Errors", "“{value}” is not the code of a language: use letters such as tr, ar or fr."),
    QT_TRANSLATE_NOOP("Errors", "{value} is not a percentage: write a number from 0 to 100."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Nobody is asked to guess the figure of “{finding}”: choose first what is to be guessed.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "“{finding}” has no share that can be guessed: it needs a figure with answers to choose from.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{first} and {second} do not have the same answers, so they cannot be laid side by side.",
    ),
    QT_TRANSLATE_NOOP("Errors", "The group “{group}” has {count} answers, and fewer than {least} are not shown apart."),
    QT_TRANSLATE_NOOP("Errors", "“{session}” has no finding {number}: its findings are 1 to {most}."),
    QT_TRANSLATE_NOOP("Errors", "“{letters}” is in none of the fonts of the poster: take it out of finding {number}."),
    QT_TRANSLATE_NOOP("Errors", "“{session}” has no findings to print yet."),
    QT_TRANSLATE_NOOP("Errors", "Table {table} does not exist: this session has tables 1 to {tables}."),
    QT_TRANSLATE_NOOP("Errors", "The session “{session}” keeps no tables: leave the table out."),
    QT_TRANSLATE_NOOP("Errors", "The session “{session}” keeps no names: leave the name out."),
    QT_TRANSLATE_NOOP(
        "Errors", "What is kept of who wrote a note can only get less, and “{session}” keeps no more than that already."
    ),
    QT_TRANSLATE_NOOP("Errors", "No {kind} is called “{name}”: look at the list for its name or id."),
    QT_TRANSLATE_NOOP("Errors", "More than one {kind} is called “{name}”: use its id ({ids})."),
    QT_TRANSLATE_NOOP("Errors", "There is more than one trajectory: say which one with --trajectory ({names})."),
    QT_TRANSLATE_NOOP("Errors", "There is no trajectory yet: make one first with “trajectory new NAME”."),
    QT_TRANSLATE_NOOP("Errors", "There is already a {kind} called “{name}”: choose another name."),
    QT_TRANSLATE_NOOP("Errors", "“{session}” is not an idea workshop, so this cannot be done there."),
    QT_TRANSLATE_NOOP("Errors", "“{session}” is not a validation workshop, so no finding can be laid before it."),
    QT_TRANSLATE_NOOP("Errors", "“{session}” is not an info moment, so no questions from the room are kept there."),
    QT_TRANSLATE_NOOP(
        "Errors", "“{text}” is no count of a group: write it as GROUP=NUMBER, with a group out of {groups}."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{session}” has no script yet: add a block or start from a template."),
    QT_TRANSLATE_NOOP(
        "Errors", "Sheets of “{title}” are printed, so it cannot change any more: make a new version of it."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Question {question} does not fit on one page: give it fewer or shorter choices, or split it."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{value}” is not a day and a time: write it as 2026-11-12T19:00."),
    QT_TRANSLATE_NOOP("Errors", "{value} is not a number that fits here: use 0 to {most}."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to vote on yet: choose notes or clusters first."),
    QT_TRANSLATE_NOOP("Errors", "Round {number} is still open: close it before you show its dots."),
    QT_TRANSLATE_NOOP("Errors", "Round {number} is closed: open it again to add or change ballots."),
    QT_TRANSLATE_NOOP("Errors", "The dots of round {number} are hidden until the facilitator reveals them."),
    QT_TRANSLATE_NOOP("Errors", "The session “{session}” has no voting round yet."),
    QT_TRANSLATE_NOOP("Errors", "This ballot has {dots} dots and {most} may be given: take some away."),
    QT_TRANSLATE_NOOP(
        "Errors", "Option {letter} has {dots} dots and {most} is the most for one option: take some away."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{letter}” is not an option of this round: use the letters {first} to {last}."),
    QT_TRANSLATE_NOOP("Errors", "Nobody is counted yet: write how many people put these dots."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{dots} dots were counted and {people} people may give {most}: count again, or change how many people.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Option {letter} has {dots} dots and {people} people may put {most} on it: count again,"
        " or change how many people.",
    ),
    QT_TRANSLATE_NOOP("Errors", "“{text}” is not a count: write LETTER=NUMBER."),
    QT_TRANSLATE_NOOP("Errors", "In round {number} no options are too close to call: choose what to vote on yourself."),
    QT_TRANSLATE_NOOP(
        "Errors", "A paper ballot has room for {most} options and there are {options}: vote on fewer, or without paper."
    ),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to redo."),
    QT_TRANSLATE_NOOP(
        "Errors", "The disk is full ({place}). What was saved before is safe: free some space and do it again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The disk failed ({place}). What was saved before is safe: check the disk and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Nothing can be written in {place}: choose another folder or ask for permission to write there."
    ),
    QT_TRANSLATE_NOOP("Errors", "{place} cannot be opened: check that it exists and that you may read it."),
    QT_TRANSLATE_NOOP(
        "Errors", "Another copy of buurtdesk has been writing in {place} for a while: wait a moment and do it again."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "{place} is damaged or is not a buurtdesk library: put back a copy from the folder “backups”."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "{place} was written by a newer buurtdesk ({migration}): install the newest version to open it."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The bundle {file} is damaged or incomplete ({what}): copy it again from the other laptop. Nothing was merged.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{file} is not a buurtdesk bundle: choose a file that ends in .bdz."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The bundle {file} comes from a newer buurtdesk: install the newest version to read it. Nothing was merged.",
    ),
    QT_TRANSLATE_NOOP("Errors", "The file {file} has no column “{column}”: export the conversation from Pol.is again."),
    QT_TRANSLATE_NOOP("Errors", "The file {file}, row {row}, column “{column}” holds “{value}”: it must be {wanted}."),
    QT_TRANSLATE_NOOP(
        "Errors", "The folder {folder} has no file {file}: export the conversation from Pol.is again, with votes."
    ),
    QT_TRANSLATE_NOOP("Errors", "The file {file} is not text in UTF-8: save it again as CSV (UTF-8)."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to merge: name another cluster."),
    QT_TRANSLATE_NOOP("Errors", "There is nothing to split off: choose notes that lie in this cluster."),
    QT_TRANSLATE_NOOP("Errors", "This {kind} is no longer there: it was erased meanwhile."),
    QT_TRANSLATE_NOOP(
        "Errors", "{file} is larger than {most} MB, more than a bundle can be: choose a file that buurtdesk wrote."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The last action was in an anonymous session, and only the window it was done in can take it back:"
        " its order is written down nowhere.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{folder} holds a library that is not a demo: choose another folder with --out."),
    QT_TRANSLATE_NOOP("Errors", "{file} is empty: choose the file with the questions in it."),
    QT_TRANSLATE_NOOP(
        "Errors", "{file} is not an Excel workbook that can be read: save it again as .xlsx, without a password."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "{file} is larger than {most} MB, more than a questionnaire can be: leave only the sheets with words in it.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{file} has no sheet “{sheet}”: an XLSForm has its questions in a sheet of that name."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}: there are more than {most} rows: leave only those with questions or choices.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: the list “{list}” has more than {most} choices: paper holds no more,"
        " so ask it in another way.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: this text has {length} characters and {most} fit: make it shorter.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: the rows of one table need the same list, and this one is not"
        " “{list}”: use that, or close the group first.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: in a table only rows of “select_one {list}” fit:"
        " move “{value}” out of the group.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: this table has no rows: add rows of “select_one”, or take it away.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: the rows of a table are all asked of the same people:"
        " move the condition “{value}” to the group.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: “{value}” is no percentage: write a whole number from 0 to 100.",
    ),
    QT_TRANSLATE_NOOP("Errors", "In {file}, sheet {sheet}: the column “{column}” is missing: add it to the first row."),
    QT_TRANSLATE_NOOP(
        "Errors", "In {file}, sheet {sheet}, cell {cell}: the column “{column}” is there twice: take one of them away."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: “{value}” does not say which language it is:"
        " write it like “label::Nederlands (nl)”.",
    ),
    QT_TRANSLATE_NOOP("Errors", "In {file}, sheet {sheet}: no question is asked: write one question in each row."),
    QT_TRANSLATE_NOOP("Errors", "In {file}, sheet {sheet}, cell {cell}: the “{column}” is missing: write it there."),
    QT_TRANSLATE_NOOP(
        "Errors", "In {file}, sheet {sheet}, cell {cell}: “{value}” cannot be asked on paper: use {types}."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: the list “{value}” has no choices in the sheet choices: add them.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: “{value}” cannot be a name:"
        " use letters, digits, - and _, no spaces, at most 64, and begin a question with a letter.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: the name “{value}” is already in cell {first}: choose another one.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: the text repeats an answer, “{value}”, which paper cannot:"
        " write it without.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "In {file}, sheet {sheet}, cell {cell}: paper cannot follow a “{column}”: empty the cell."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "In {file}, sheet {sheet}, cell {cell}: “{value}” is neither yes nor no: write one of these."
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: the condition “{value}” is not one that paper can follow:"
        " write ${{question}} = 'choice', several of one question joined by “or”.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: the condition looks at “{question}”, which is no question"
        " with choices: use the name of one that is.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: “{value}” is not a choice of question “{question}”: use {names}.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: the group around this has a condition as well, in cell"
        " {first}: leave only one of them.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: “{name}” looks at “{question}”, which is only asked later:"
        " move it up or change the condition.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: the conditions go round in a circle ({names}): take away one of them.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: “{value}” is not a rule that can be kept:"
        " for a number write . >= 0 and . <= 120, else empty the cell.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "In {file}, sheet {sheet}, cell {cell}: no number is both {least} or more and {most} or less:"
        " change one of them.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "In {file}, sheet {sheet}, cell {cell}: this group is never ended: add a row “end group” after it."
    ),
    QT_TRANSLATE_NOOP("Errors", "In {file}, sheet {sheet}, cell {cell}: no group is open here: take this row away."),
    QT_TRANSLATE_NOOP("Errors", "{file} is not a whole XLSForm ({fault}): mend that and import it again."),
    QT_TRANSLATE_NOOP("Errors", "“{value}” is not a date: write day, month and year."),
    QT_TRANSLATE_NOOP("Errors", "The end ({end}) lies before the start ({start}): change one of the two."),
    QT_TRANSLATE_NOOP("Errors", "A budget is whole euros between 0 and {most}: write a number."),
    QT_TRANSLATE_NOOP("Errors", "{value} participants cannot be right: write a number from 0 to {most}."),
    QT_TRANSLATE_NOOP("Errors", "What this would rest on is no longer there: look at the list once more."),
    QT_TRANSLATE_NOOP(
        "Errors", "“{code}” is not a code of a sheet: look at the letters once more, the last one checks the others."
    ),
    QT_TRANSLATE_NOOP("Errors", "The sheet {code} belongs to “{trajectory}”: open that trajectory to key it."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "The sheet {code} belongs to no questionnaire that is here: merge the bundle of the laptop that printed it,"
        " or look at the letters once more.",
    ),
    QT_TRANSLATE_NOOP(
        "Errors",
        "One bundle holds {most} MB and {photos} photos, and this would be more: export the sessions one by one.",
    ),
    QT_TRANSLATE_NOOP("Errors", "{file} is not a photo that buurtdesk can read: choose a JPEG or a PNG file."),
    QT_TRANSLATE_NOOP("Errors", "The photo {file} is damaged or incomplete: copy it again, or take it once more."),
    QT_TRANSLATE_NOOP("Errors", "{file} is larger than {most} MB, more than a photo can be: choose a smaller one."),
    QT_TRANSLATE_NOOP(
        "Errors", "{file} has more than {most} million pixels, more than a photo can have: make it smaller first."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{text}” is not an answer: write QUESTION=VALUE."),
    QT_TRANSLATE_NOOP("Errors", "Question {question} has no answers yet: a finding stands on a figure."),
    QT_TRANSLATE_NOOP("Errors", "“{value}” is not a choice of question {question}: use {names}."),
    QT_TRANSLATE_NOOP("Errors", "Question {question} takes one choice: leave only one."),
    QT_TRANSLATE_NOOP("Errors", "“{value}” is not a number: question {question} asks for one."),
    QT_TRANSLATE_NOOP(
        "Errors", "Sheets of “{title}” are printed, so it cannot change any more: make a new version of it."
    ),
    QT_TRANSLATE_NOOP(
        "Errors", "Question {question} does not fit on one page: give it fewer or shorter choices, or split it."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{value}” is not a day: question {question} asks for one, such as 14/3/2026."),
    QT_TRANSLATE_NOOP(
        "Errors", "{value} cannot be an answer to question {question}: it must be between {least} and {most}."
    ),
    QT_TRANSLATE_NOOP("Errors", "The questionnaire has no question “{question}”: its questions are {names}."),
    QT_TRANSLATE_NOOP(
        "Errors", "“{title}” has been printed and cannot change any more: import the change as a new questionnaire."
    ),
    QT_TRANSLATE_NOOP("Errors", "“{title}” has no questions to print yet."),
    QT_TRANSLATE_NOOP("Errors", "“{title}” is not there in “{language}”: choose from {languages}."),
    QT_TRANSLATE_NOOP(
        "Errors", "“{letters}” is in none of the fonts of the printed sheet: take it out of the questionnaire."
    ),
)

# Fixed words that errors carry as one of these values; all other values are names, numbers and files.
_WORDED = ("kind", "what", "wanted")
WORDS = (
    QT_TRANSLATE_NOOP("Errors", "trajectory"),
    QT_TRANSLATE_NOOP("Errors", "step"),
    QT_TRANSLATE_NOOP("Errors", "session"),
    QT_TRANSLATE_NOOP("Errors", "note"),
    QT_TRANSLATE_NOOP("Errors", "attachment"),
    QT_TRANSLATE_NOOP("Errors", "sheet layout"),
    QT_TRANSLATE_NOOP("Errors", "ballot layout"),
    QT_TRANSLATE_NOOP("Errors", "scan page"),
    QT_TRANSLATE_NOOP("Errors", "settled answer"),
    QT_TRANSLATE_NOOP("Errors", "cluster"),
    QT_TRANSLATE_NOOP("Errors", "membership"),
    QT_TRANSLATE_NOOP("Errors", "voting round"),
    QT_TRANSLATE_NOOP("Errors", "voting option"),
    QT_TRANSLATE_NOOP("Errors", "ballot"),
    QT_TRANSLATE_NOOP("Errors", "tally"),
    QT_TRANSLATE_NOOP("Errors", "settlement"),
    QT_TRANSLATE_NOOP("Errors", "questionnaire"),
    QT_TRANSLATE_NOOP("Errors", "finding"),
    QT_TRANSLATE_NOOP("Errors", "stance"),
    QT_TRANSLATE_NOOP("Errors", "guess"),
    QT_TRANSLATE_NOOP("Errors", "script block"),
    QT_TRANSLATE_NOOP("Errors", "script template"),
    QT_TRANSLATE_NOOP("Errors", "asked"),
    QT_TRANSLATE_NOOP("Errors", "concern"),
    QT_TRANSLATE_NOOP("Errors", "coverage"),
    QT_TRANSLATE_NOOP("Errors", "question"),
    QT_TRANSLATE_NOOP("Errors", "batch"),
    QT_TRANSLATE_NOOP("Errors", "sheet"),
    QT_TRANSLATE_NOOP("Errors", "response"),
    QT_TRANSLATE_NOOP("Errors", "entry"),
    QT_TRANSLATE_NOOP("Errors", "answer"),
    QT_TRANSLATE_NOOP("Errors", "focus group"),
    QT_TRANSLATE_NOOP("Errors", "quote"),
    QT_TRANSLATE_NOOP("Errors", "swoart item"),
    QT_TRANSLATE_NOOP("Errors", "challenge"),
    QT_TRANSLATE_NOOP("Errors", "plan action"),
    QT_TRANSLATE_NOOP("Errors", "evidence"),
    QT_TRANSLATE_NOOP("Errors", "it is empty"),
    QT_TRANSLATE_NOOP("Errors", "its checksum does not fit"),
    QT_TRANSLATE_NOOP("Errors", "its table of contents does not fit"),
    QT_TRANSLATE_NOOP("Errors", "a line that cannot be read"),
    QT_TRANSLATE_NOOP("Errors", "a photo that is not what its name says"),
    QT_TRANSLATE_NOOP("Errors", "a number"),
    QT_TRANSLATE_NOOP("Errors", "service"),
)


def sentence_of(error: BuurtdeskError) -> str:
    """What is wrong, in the language on the screen."""
    values = {name: _in_words(value) if name in _WORDED else value for name, value in error.values.items()}
    return QCoreApplication.translate("Errors", error.sentence).format(**values)


def _in_words(value: object) -> object:
    """Kinds are the names of tables: `voting_round`."""
    words = str(value).replace("_", " ")
    return QCoreApplication.translate("Errors", words) if words in WORDS else value
