"""One slide for each thing the room may see. One thought a slide, readable from ten metres."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui import counted
from buurtdesk.ui.projector.lines import (
    MARGIN,
    OPTION,
    SOURCE,
    TEXT,
    TITLE,
    Bracket,
    CountBar,
    Dots,
    FewLines,
    Plate,
    Words,
    title,
    width_of,
)
from buurtdesk.ui.projector.views import Finding, Question, Reveal, Thanks, Vote, Welcome

# Options that all are short take one line each; on one of several slides stands also which one it is.
MOST_OPTIONS, MOST_SHORT_OPTIONS, OPTIONS_A_SLIDE, SHORT_OPTIONS_A_SLIDE = 10, 12, 8, 10
ROWS_A_SLIDE = 6
# What is left for the words of an option beside its letter, in two columns.
_OPTION_WIDTH = 700
_translate = QCoreApplication.translate


def _column(slide: QWidget, scale: float) -> QVBoxLayout:
    column = QVBoxLayout(slide)
    margin = round(MARGIN * scale)
    column.setContentsMargins(margin, round(76 * scale), margin, round(56 * scale))
    column.setSpacing(round(28 * scale))
    return column


def welcome_slide(view: Welcome, scale: float) -> QWidget:
    """The name of the evening, in the middle of a calm screen."""
    slide = QWidget()
    column = _column(slide, scale)
    column.addStretch(3)
    column.addWidget(Words(_translate("Projector", "Welcome"), TEXT, scale, "petrol", 500))
    column.addWidget(Words(view.title, TITLE, scale, weight=600))
    column.addWidget(Words(view.subtitle, TEXT, scale, "ink2"))
    column.addStretch(4)
    return slide


def rehearsal_mark(scale: float) -> QWidget:
    """A band above the slide: nobody must take a rehearsal for the evening."""
    mark = Plate("sun", scale, radius=0)
    mark.setFixedHeight(round(60 * scale))
    row = QHBoxLayout(mark)
    row.setContentsMargins(0, 0, 0, 0)
    words = Words(_translate("Projector", "Rehearsal"), SOURCE, scale, "on_sun", 600)
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    row.addWidget(words)
    return mark


def question_slide(view: Question, scale: float) -> QWidget:
    """What the room is asked, alone on the screen."""
    slide = QWidget()
    column = _column(slide, scale)
    column.addStretch(3)
    column.addWidget(Words(_translate("Projector", "Our question to you"), TEXT, scale, "petrol", 500))
    column.addWidget(title(view.question, scale, most_lines=4))
    column.addStretch(4)
    column.addWidget(Words(view.title, SOURCE, scale, "ink2"))
    return slide


def thanks_slide(view: Thanks, scale: float) -> QWidget:
    """The end of the evening; what became of it is told in the room."""
    slide = QWidget()
    column = _column(slide, scale)
    column.addStretch(3)
    column.addWidget(Words(view.title, TEXT, scale, "petrol", 500))
    column.addWidget(Words(_translate("Projector", "Thank you for coming"), TITLE, scale, weight=600))
    column.addWidget(
        Words(
            _translate("Projector", "What you said goes along into the plan for the neighbourhood."),
            TEXT,
            scale,
            "ink2",
        )
    )
    column.addStretch(4)
    return slide


def vote_slide(view: Vote, scale: float, page: int) -> QWidget:
    """How many dots one has and what one can put them on; no count of anything."""
    slide = QWidget()
    column = _column(slide, scale)
    column.addWidget(Words(_translate("Projector", "What should come first for you?"), TITLE, scale, weight=600))
    column.addLayout(_rules(view, scale))
    grid = QGridLayout()
    grid.setHorizontalSpacing(round(32 * scale))
    a_slide, most_lines = _options_a_slide(view), 1 if _is_short(view) else 2
    shown = view.options[page * a_slide : (page + 1) * a_slide]
    rows = max(1, -(-len(shown) // 2))
    grid.setVerticalSpacing(round((20 if rows + most_lines < 7 else 10) * scale))
    for place, (letter, text) in enumerate(shown):
        grid.addWidget(_option(letter, text, scale, most_lines), place % rows, place // rows)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    column.addLayout(grid)
    column.addStretch(1)
    pages = page_count(view)
    column.addLayout(_footer(view.footer, _translate("Projector", "The result comes when everyone is done."), scale))
    if pages > 1:
        column.insertWidget(2, Words(_page_words(page, pages), SOURCE, scale, "ink2"))
    return slide


def reveal_slide(view: Reveal, scale: float, page: int) -> QWidget:
    """The dots, most first; equal dots share a place."""
    slide = QWidget()
    column = _column(slide, scale)
    column.addWidget(Words(_translate("Projector", "This is what you chose"), TITLE, scale, weight=600))
    pages = _pages(len(view.rows), ROWS_A_SLIDE)
    if pages > 1:
        column.addWidget(Words(_page_words(page, pages), SOURCE, scale, "ink2"))
    most = max((dots for *_, dots in view.rows), default=0) or 1
    grid = QGridLayout()
    grid.setHorizontalSpacing(round(32 * scale))
    grid.setVerticalSpacing(round((22 if len(view.rows) < ROWS_A_SLIDE else 4) * scale))
    grid.setColumnStretch(1, 3)
    grid.setColumnStretch(2, 2)
    first = page * ROWS_A_SLIDE
    for place, (_rank, letter, text, dots) in enumerate(view.rows[first : first + ROWS_A_SLIDE]):
        grid.addWidget(_letter(letter, scale), place, 0)
        grid.addWidget(FewLines(text, OPTION, scale, 2), place, 1)
        grid.addWidget(CountBar(dots / most, scale), place, 2)
        count = Words(str(dots), TEXT, scale, weight=600)
        count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(count, place, 3)
    _bracket_groups(grid, view, first, scale)
    column.addLayout(grid)
    column.addStretch(1)
    column.addLayout(_footer(view.footer, "", scale))
    return slide


def _bracket_groups(grid: QGridLayout, view: Reveal, first: int, scale: float) -> None:
    """Beside the rows of this slide that are too close to call, a bracket that says so; also where one row is left."""
    end, groups = first + ROWS_A_SLIDE, view.groups
    shown = groups[first:end]
    for group in dict.fromkeys(shown):
        *_, leader_dots = view.rows[groups.index(group)]
        if groups.count(group) > 1 and leader_dots:
            words = Words(_translate("Projector", "Too close to call"), SOURCE, scale, "doubt", 500)
            words.setFixedWidth(round(200 * scale))
            place, rows = shown.index(group), shown.count(group)
            bracket = Bracket(scale, open_above=group in groups[:first], open_below=group in groups[end:])
            grid.addWidget(bracket, place, 4, rows, 1)
            grid.addWidget(words, place, 5, rows, 1, Qt.AlignmentFlag.AlignVCenter)


def page_count(view: object) -> int:
    """How many slides a view takes."""
    if isinstance(view, Vote):
        return _pages(len(view.options), _options_a_slide(view))
    if isinstance(view, Finding):
        return 2 if view.guesses else 1  # the guesses, then the whole chart
    return _pages(len(view.rows), ROWS_A_SLIDE) if isinstance(view, Reveal) else 1


def _options_a_slide(view: Vote) -> int:
    """As many as there is room for, and about as many on each slide."""
    count, is_short = len(view.options), _is_short(view)
    most = MOST_SHORT_OPTIONS if is_short else MOST_OPTIONS
    if count <= most:
        return most
    return -(-count // _pages(count, SHORT_OPTIONS_A_SLIDE if is_short else OPTIONS_A_SLIDE))


def _is_short(view: Vote) -> bool:
    """Whether the words of all options go on one line each."""
    return all(width_of(text, OPTION) <= _OPTION_WIDTH for _letter, text in view.options)


def _pages(things: int, a_slide: int) -> int:
    return max(1, -(-things // a_slide))


def _page_words(page: int, pages: int) -> str:
    return _translate("Projector", "Screen {page} of {pages}").format(page=page + 1, pages=pages)


def _rules(view: Vote, scale: float) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(round(30 * scale))
    if not view.dots_per_person:
        told = _translate("Projector", "You may put as many dots as you like.")
    else:
        row.addWidget(Dots(view.dots_per_person, scale))
        told = counted.tr("You have %n dot(s).", "", view.dots_per_person)
    if view.most_per_option:
        told += " " + counted.tr("At most %n on one idea.", "", view.most_per_option)
    row.addWidget(Words(told, TEXT, scale), 1)
    return row


def _option(letter: str, text: str, scale: float, most_lines: int) -> QWidget:
    plate = Plate("card", scale, edge="line")
    row = QHBoxLayout(plate)
    margin = round(12 * scale)
    row.setContentsMargins(margin, margin // 2, margin, margin // 2)
    row.setSpacing(round(28 * scale))
    row.addWidget(_letter(letter, scale))
    row.addWidget(FewLines(text, OPTION, scale, most_lines), 1)
    return plate


def _letter(letter: str, scale: float) -> QWidget:
    plate = Plate("petrol", scale)
    plate.setFixedSize(round(80 * scale), round(80 * scale))
    row = QHBoxLayout(plate)
    row.setContentsMargins(0, 0, 0, 0)
    words = Words(letter, TEXT, scale, "on_petrol", 600)
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    row.addWidget(words)
    return plate


def _footer(left: str, right: str, scale: float) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(Words(left, SOURCE, scale, "ink2"))
    told = Words(right, SOURCE, scale, "ink2")
    told.setAlignment(Qt.AlignmentFlag.AlignRight)
    row.addWidget(told)
    return row
