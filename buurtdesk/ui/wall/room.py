"""The room of the idea workshop: wall, list and capture. It says what people want and changes nothing itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from buurtdesk.domain.note import Note, Place
from buurtdesk.domain.session import Session
from buurtdesk.domain.wall import cluster_size
from buurtdesk.ui.model.clusters import ClustersModel
from buurtdesk.ui.model.notes import NotesModel
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.wall import measures as m
from buurtdesk.ui.wall.arrangement import Box
from buurtdesk.ui.wall.canvas import Canvas
from buurtdesk.ui.wall.capture import CaptureBar
from buurtdesk.ui.wall.clustercommands import ClusterCommands
from buurtdesk.ui.wall.commands import WallCommands
from buurtdesk.ui.wall.editing import Editing
from buurtdesk.ui.wall.listing import ListingModel
from buurtdesk.ui.wall.naming import Naming
from buurtdesk.ui.wall.photo_commands import PhotoCommands
from buurtdesk.ui.wall.roomkeys import RoomKeys
from buurtdesk.ui.wall.selection import Selection
from buurtdesk.ui.wall.sidepanel import SidePanel
from buurtdesk.ui.wall.suggestions import SuggestionsPanel
from buurtdesk.ui.wall.toolstrip import ToolStrip

NARROW_PX = 1100
_STRIP_MARGIN_PX = 10
_FROM_CANVAS = ("moved", "joined", "left", "cluster_moved", "cluster_merged")


class WallRoom(QWidget):
    """Signals are intents; what becomes of them comes back through the models."""

    submitted = Signal(str, object, object)
    submitted_many = Signal(list, object, object)
    draft_changed = Signal(str)
    moved = Signal(object)
    edited = Signal(str, str)
    translated = Signal(str, str, str)
    photo_files = Signal(str, list)
    photo_pasted = Signal(str, object)
    photo_removed = Signal(str, str)
    recolored = Signal(list, object)
    tabled = Signal(list, object)
    hidden_from_room = Signal(list, bool)
    deleted = Signal(list)
    cluster_wanted = Signal(list)
    cluster_renamed = Signal(str, str)
    cluster_moved = Signal(str, object)
    cluster_deleted = Signal(str)
    cluster_merged = Signal(str, list)
    cluster_split = Signal(list, str)
    arrange_wanted = Signal()
    suggestions_wanted = Signal()
    said = Signal(str)
    joined = Signal(list, str)
    left = Signal(list, str)
    gesture_started = Signal()
    gesture_ended = Signal()

    def __init__(self, notes: NotesModel, clusters: ClustersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes, self.clusters = notes, clusters
        self.session: Session | None = None
        self._veiled = False
        # Before the selection: the list must know which rows are left when the selection changes.
        listing = ListingModel(notes, clusters, self)
        self.selection = Selection(notes, self)
        self.canvas = Canvas(notes, clusters, self.selection)
        self.capture = CaptureBar()
        self.panel = SidePanel(listing, self.selection, self)
        self.suggestions = SuggestionsPanel(self)
        self.suggestions.hide()
        self.strip = ToolStrip(self.canvas)
        self.tab = Button("", "list", kind="row", parent=self)
        self.tab.setCheckable(True)
        self.editing = Editing(self)
        self.commands = WallCommands(self)
        self.clustering = ClusterCommands(self)
        self.naming = Naming(self)
        self.photos = PhotoCommands(self)
        self._empty = Empty(
            self.tr("Nothing on the wall yet"),
            self.tr("Type below what you hear and press Enter: it becomes a note here."),
            parent=self.canvas,
        )
        self._empty.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._left = QWidget(self)
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.capture)
        self.setFocusProxy(self.capture)
        self.setTabOrder(self.capture, self.panel.list)
        self._connect_wall()
        self._connect_rest()
        self.keys = RoomKeys(self)
        self._count(0)
        self._notes_changed()

    def _connect_wall(self) -> None:
        canvas, strip = self.canvas, self.strip
        for name in (*_FROM_CANVAS, "gesture_started", "gesture_ended"):
            getattr(canvas, name).connect(getattr(self, name))
        canvas.edit_wanted.connect(self.commands.begin_edit)
        canvas.rename_wanted.connect(self.commands.begin_rename)
        canvas.typed.connect(self.capture.type_in)
        canvas.sight.zoomed.connect(strip.show_zoom)
        canvas.shifted.connect(self.editing.close)
        strip.lasso_toggled.connect(canvas.hand.use_lasso)
        strip.group_wanted.connect(self.clustering.want_cluster)
        strip.arrange_wanted.connect(self.arrange_wanted)
        strip.suggestions_wanted.connect(self.suggestions_wanted)
        strip.fit_wanted.connect(canvas.sight.fit)
        strip.zoom_in_wanted.connect(lambda: canvas.sight.zoom_by(m.ZOOM_STEP))
        strip.zoom_out_wanted.connect(lambda: canvas.sight.zoom_by(1 / m.ZOOM_STEP))

    def _connect_rest(self) -> None:
        self.capture.submitted.connect(self.submitted)
        self.capture.submitted_many.connect(self.submitted_many)
        self.capture.draft_changed.connect(self.draft_changed)
        self.capture.look_alike_wanted.connect(self._show_note)
        self.capture.photo_pasted.connect(self.photos.paste)
        self.panel.list.photo_wanted.connect(self.photos.show_current)
        self.panel.cluster_wanted.connect(self.clustering.want_cluster)
        self.suggestions.looked_at.connect(self.selection.set)
        self.suggestions.closed.connect(self.close_suggestions)
        self.panel.list.doubleClicked.connect(lambda _index: self.commands.edit_current())
        self.panel.listing.counted.connect(self._count)
        self.tab.toggled.connect(lambda _open: self._arrange())
        self.canvas.state.changed.connect(self._notes_changed)
        self.canvas.resized.connect(self._arrange_over_wall)
        theme.changed.connect(self._arrange)

    # What the window asks of the room

    def set_session(self, session: Session) -> None:
        """The workshop that the wall is of: decides which tables there are."""
        self.session = session
        self.capture.set_tables(session.tables)

    def veil(self, veiled: bool) -> None:
        """Hide counts and tables while the room sees this screen: the list goes, the wall stays."""
        self._veiled = veiled
        self.canvas.state.shows_counts = not veiled
        self.canvas.state.changed.emit()
        self._arrange()

    def accepted(self) -> None:
        """What was captured is kept."""
        self.capture.accepted()

    def refused(self, sentence: str) -> None:
        """What was captured or edited is not kept, and why."""
        if self.editing.editor is not None:
            self.editing.refuse(sentence)
        elif self.commands.translating is not None:
            self.commands.translating.refuse(sentence)
        else:
            self.capture.refused(sentence)

    def set_look_alike(self, note: Note | None) -> None:
        """Name a note that says nearly what is being typed, or none."""
        told = replace(note, table=None) if note is not None and self._veiled else note
        self.capture.set_look_alike(told)

    def free_place(self) -> Place:
        """Where a new note can lie: in sight if there is room, else just below."""
        return self._free(m.NOTE_W, m.NOTE_H)

    def free_cluster_place(self, count: int) -> Place:
        """Where a new cluster of this many notes can lie."""
        return self._free(*cluster_size(count))

    def reveal(self, note_id: str) -> None:
        """Bring this note, which was just put up, in sight on the wall."""
        self.commands.remember_latest(note_id)
        self.canvas.sight.reveal(note_id)

    def ask_title(self, cluster_id: str) -> None:
        """Let a title be typed for this cluster, which may just have been made."""
        self.commands.begin_rename(cluster_id)

    def show_panel(self) -> None:
        """Open the list if it is folded into its tab, and put the keyboard in it."""
        self.tab.setChecked(True)
        self.panel.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_suggestions(self) -> None:
        """Lay the proposals over the list of notes, with the keyboard in them."""
        self.suggestions.show()
        self.tab.setChecked(True)
        self._arrange()
        self.suggestions.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_suggestions(self) -> None:
        """Show the list of notes again and go on capturing."""
        self.suggestions.hide()
        self.selection.clear()
        self._arrange()
        self.capture.setFocus(Qt.FocusReason.OtherFocusReason)

    # Inside

    def _show_note(self, note_id: str) -> None:
        """Select it and bring it in sight; the keyboard stays where it is."""
        self.selection.set([note_id], current=note_id)
        self.canvas.sight.reveal(note_id)

    def _free(self, width: float, height: float) -> Place:
        sight = self.canvas.sight.in_sight()
        margin = m.NOTE_GAP * 2
        foot = (self.strip.height() + 2 * _STRIP_MARGIN_PX) / self.canvas.sight.scale_now()
        within = Box(sight.x + margin, sight.y + margin, sight.w - 2 * margin, sight.h - foot)
        return self.canvas.state.arrangement().free_place(within, width, height)

    def _notes_changed(self) -> None:
        self._empty.setVisible(not self.notes.all() and not self.clusters.all())

    def _count(self, _count: int) -> None:
        self.tab.setText(self.tr("Notes {count}").format(count=len(self.notes.all())))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The panel stands beside the wall, or in a narrow window over it, behind a tab."""
        narrow = self.width() < NARROW_PX
        panel_w = self.panel.width()
        beside = 0 if narrow or self._veiled else panel_w
        self._left.setGeometry(0, 0, self.width() - beside, self.height())
        self._left.layout().activate()
        self.panel.setVisible(not self._veiled and (not narrow or self.tab.isChecked()))
        self.panel.setGeometry(self.width() - panel_w, 0, panel_w, self.canvas.height() if narrow else self.height())
        self.tab.setVisible(narrow and not self._veiled)
        self.tab.adjustSize()
        right = self.width() - (panel_w if self.panel.isVisibleTo(self) else 0)
        self.tab.move(right - self.tab.width() - _STRIP_MARGIN_PX, _STRIP_MARGIN_PX)
        self.suggestions.setGeometry(self.panel.geometry())
        for widget in (self.panel, self.suggestions, self.tab):
            widget.raise_()
        self._arrange_over_wall()

    def _arrange_over_wall(self) -> None:
        self.strip.move(_STRIP_MARGIN_PX, self.canvas.height() - self.strip.height() - _STRIP_MARGIN_PX)
        self.canvas.sight.tools = QRectF(self.strip.geometry())
        size = self._empty.sizeHint()
        self._empty.resize(size)
        self._empty.move((self.canvas.width() - size.width()) // 2, (self.canvas.height() - size.height()) // 2)
