"""Why a page was not read and why an answer should be looked at: the sentences, by the key that is kept."""

from __future__ import annotations

TWO_MARKS = "two_marks"
REASONS = {
    "no_code": "No code of a sheet was found on this page: scan it again, the square code whole and sharp.",
    "blank": "This page is blank.",
    "unknown_sheet": "This sheet is of no questionnaire that is known here: merge the bundle of who printed it.",
    "other_survey": "This sheet is of another questionnaire.",
    "no_corners": "The corners of the page were not found: scan it again, flat and whole.",
    "unread_ballot": "There is another ballot beside those that were read: scan it by itself, its square code whole.",
    "unknown_ballot": "This ballot is of no voting round that is known here: merge the bundle of who printed it.",
    "copied_ballot": "Another ballot with this code was counted: this one is a copy. Type its letters to count it too.",
    "no_round": "No round is open for this ballot: open the round, then read it again.",
    "round_revealed": "The dots of this round are shown already: reopen the round to count this ballot.",
    "no_such_page": "The sheet has no page of this number: it was printed from another version.",
    "not_an_image": "This file is no image and no PDF that can be read.",
    "empty_file": "This file is empty.",
    "too_large": "This picture is too large to be read: scan at 300 dots an inch or less.",
    "encrypted": "This PDF has a password: save it without.",
    "no_such_file": "This file is not there any more.",
    "no_files": "There are no files in this folder.",
}
DOUBTS = {
    TWO_MARKS: "Two boxes are ticked where one answer fits.",
    "corrected": "A box was blacked out and another ticked.",
    "blacked_out": "The only mark is a blacked-out box.",
    "faint": "A mark is very faint.",
    "not_seen": "A box was not seen: it is covered or torn off.",
    "unclear": "It is not clear whether this is a mark.",
    "blank_ballot": "Nothing is ticked: is this a blank ballot, or one that was not handed out?",
    "by_hand": "Numbers are written on this ballot: give each letter its dots.",
    "no_such_letter": "A letter is ticked for which there is no option.",
    "too_many_dots": "More dots are ticked than one person has.",
    "too_many_on_one": "More dots are ticked on one letter than may be.",
    "same_twice": "One place was given twice.",
}
