"""The photo of a paper note: from a file, dropped or pasted; shown large, taken away and brought back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragMoveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from buurtdesk.desk import notes

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def picture(color: str = "yellow") -> QImage:
    made = QImage(300, 200, QImage.Format.Format_RGB32)
    made.fill(QColor(color))
    return made


@pytest.fixture
def photo(tmp_path):
    """Makes a photo file of a colour."""

    def make(color: str = "yellow", name: str = "foto.jpg"):
        assert picture(color).save(str(tmp_path / name))
        return tmp_path / name

    return make


@pytest.fixture
def note(wall, keyboard):
    """The one note on the wall, just typed."""
    keyboard.enter("Benches in the park")
    return wall.notes.all()[0].id


@pytest.fixture
def photos_of(desk, session):
    return lambda: [each.photos for each in notes.notes(desk, session.id)]


def told(window) -> str:
    return window.shell.toast.accessibleName()


def offer(files=(), image: QImage | None = None, text: str = "") -> QMimeData:
    made = QMimeData()
    if files:
        made.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    if image is not None:
        made.setImageData(image)
    if text:
        made.setText(text)
    return made


def drop(wall, at: QPoint, offered: QMimeData) -> bool:
    """Bring it over the wall to this point and let go; whether it was taken."""
    viewport = wall.canvas.viewport()
    how = (Qt.DropAction.CopyAction, offered, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(at, *how), QDragMoveEvent(at, *how)):
        QApplication.sendEvent(viewport, event)
        if not event.isAccepted():
            return False
    QApplication.sendEvent(viewport, QDropEvent(at.toPointF(), *how))
    return True


def middle(wall, note_id: str) -> QPoint:
    (spot,) = wall.canvas.state.arrangement().spots_of(note_id)
    return wall.canvas.sight.on_screen(spot.box).center().toPoint()


def test_chosen_from_files_by_key(window, wall, keyboard, note, photo, photos_of, monkeypatch) -> None:
    files = [str(photo("red", "een.jpg")), str(photo("green", "twee.png"))]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    keyboard.press(Qt.Key.Key_P, CTRL | SHIFT)
    assert len(photos_of()[0]) == 2
    assert wall.notes.find(note).photos == photos_of()[0]
    assert "2 photo" in told(window)
    keyboard.undo()
    assert photos_of() == [()] and wall.notes.find(note).photos == ()


def test_dropped_on_a_note(window, wall, note, photo, photos_of) -> None:
    assert drop(wall, middle(wall, note), offer([photo()]))
    assert len(photos_of()[0]) == 1
    assert wall.selection.ids() == [note]


def test_beside_the_notes_nothing_can_be_dropped(window, wall, note, photo, photos_of) -> None:
    assert not drop(wall, QPoint(wall.canvas.width() - 20, wall.canvas.height() - 20), offer([photo()]))
    assert photos_of() == [()]


def test_what_is_no_photo_cannot_be_dropped(window, wall, note, tmp_path, photos_of) -> None:
    (tmp_path / "lijst.xlsx").write_bytes(b"PK")
    assert not drop(wall, middle(wall, note), offer([tmp_path / "lijst.xlsx"]))
    assert not drop(wall, middle(wall, note), offer(text="Een bank"))
    assert photos_of() == [()]


def test_pasted_while_typing_it_goes_to_the_note_put_up_last(window, wall, keyboard, note, photos_of) -> None:
    QApplication.clipboard().setMimeData(offer(image=picture("red")))
    keyboard.type("next")
    keyboard.press(Qt.Key.Key_V, CTRL)
    assert len(photos_of()[0]) == 1
    assert wall.capture.field.text() == "next"


def test_a_copied_file_pasted_on_the_wall(window, wall, keyboard, note, photo, photos_of) -> None:
    wall.selection.set([note], current=note)
    wall.canvas.setFocus()
    QApplication.clipboard().setMimeData(offer([photo()], text="foto.jpg"))
    keyboard.press(Qt.Key.Key_V, CTRL)
    assert len(photos_of()[0]) == 1


def test_cells_that_come_as_a_picture_too_are_text(window, wall, keyboard, note, photos_of) -> None:
    QApplication.clipboard().setMimeData(offer(image=picture(), text="Een boom"))
    keyboard.press(Qt.Key.Key_V, CTRL)
    assert wall.capture.field.text() == "Een boom"
    assert photos_of() == [()]


@pytest.mark.parametrize("content", [b"", b"geen foto", b"\xff\xd8\xff\xe0half"])
def test_what_is_wrong_is_told_and_nothing_stays(window, wall, note, tmp_path, photos_of, content, folder) -> None:
    (tmp_path / "stuk.jpg").write_bytes(content)
    drop(wall, middle(wall, note), offer([tmp_path / "stuk.jpg"]))
    assert "stuk.jpg" in told(window)
    assert photos_of() == [()]
    assert not (folder / "att").exists()


def test_enter_shows_it_large_and_del_takes_it_away(qtbot, window, wall, keyboard, note, photo, photos_of) -> None:
    drop(wall, middle(wall, note), offer([photo("red")]))
    wall.canvas.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    view = wall.photos.view
    assert view.isVisible() and view.hasFocus()
    shown = view.grab().toImage().pixelColor(view.width() // 2, view.height() // 2)
    assert shown.red() > 200 and shown.green() < 60
    keyboard.press(Qt.Key.Key_Delete)
    assert photos_of() == [()]
    assert not view.isVisible()
    assert QApplication.focusWidget() is wall.canvas
    keyboard.undo()
    assert len(photos_of()[0]) == 1


def test_arrows_go_through_the_photos_and_escape_leaves(window, wall, keyboard, note, photo) -> None:
    drop(wall, middle(wall, note), offer([photo("red", "een.png"), photo("blue", "twee.png")]))
    wall.panel.list.setFocus()
    wall.panel.enter_list()
    keyboard.press(Qt.Key.Key_Return)
    view = wall.photos.view
    colors = []
    for _ in range(3):
        colors.append(view.grab().toImage().pixelColor(view.width() // 2, view.height() // 2).red() > 128)
        keyboard.press(Qt.Key.Key_Right)
    assert colors in ([True, False, True], [False, True, False])
    keyboard.press(Qt.Key.Key_Escape)
    assert not view.isVisible() and QApplication.focusWidget() is wall.panel.list


def test_without_a_photo_enter_opens_nothing(window, wall, keyboard, note) -> None:
    wall.selection.set([note], current=note)
    wall.canvas.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    assert not wall.photos.view.isVisible()


def test_a_photo_that_is_not_here_is_asked_for(window, wall, keyboard, note, photo, photos_of, folder) -> None:
    drop(wall, middle(wall, note), offer([photo()]))
    (folder / "att" / photos_of()[0][0]).unlink()
    wall.canvas.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    assert wall.photos.view.is_missing()
    assert "merge a bundle" in wall.photos.view.accessibleDescription()
    assert wall.panel.list.grab().width() > 0


def test_a_note_with_a_photo_shows_so_and_says_so(window, wall, keyboard, note, photo) -> None:
    row = wall.panel.listing.rows_of(note)[0]
    before, bare = wall.panel.list.sizeHintForRow(row), wall.canvas.grab().toImage()
    wall.selection.set([note], current=note)
    bare = wall.canvas.grab().toImage()
    drop(wall, middle(wall, note), offer([photo()]))
    assert wall.panel.list.sizeHintForRow(row) > before + 40
    assert wall.canvas.grab().toImage() != bare
    assert "1 photo" in wall.notes.spoken(wall.notes.find(note))
