"""Choices that this laptop remembers: language, light or dark, size, what was open last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from buurtdesk.ui.app.languages import DEFAULT

SCALES = (1.0, 1.15, 1.3)


class Settings:
    """An .ini file beside the library; nothing of what residents said is in it."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        return str(self._file.value("language", DEFAULT))

    @language.setter
    def language(self, code: str) -> None:
        self._file.setValue("language", code)

    @property
    def dark(self) -> bool | None:
        """Dark or light; None follows the system."""
        return {"dark": True, "light": False}.get(str(self._file.value("look", "")))

    @dark.setter
    def dark(self, dark: bool | None) -> None:
        self._file.setValue("look", {True: "dark", False: "light", None: "system"}[dark])

    @property
    def scale(self) -> float:
        scale = float(str(self._file.value("scale", 1.0)))
        return scale if scale in SCALES else 1.0

    @scale.setter
    def scale(self, scale: float) -> None:
        self._file.setValue("scale", scale)

    @property
    def geometry(self) -> QByteArray | None:
        value = self._file.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._file.setValue("geometry", geometry)

    @property
    def whole_page(self) -> bool:
        """Whether the whole page stands beside the question that is keyed."""
        return str(self._file.value("entry/page", "no")) == "yes"

    @whole_page.setter
    def whole_page(self, whole: bool) -> None:
        self._file.setValue("entry/page", "yes" if whole else "no")

    @property
    def room_dark(self) -> bool | None:
        """Dark or light of the room's screen; None goes with this laptop."""
        return {"dark": True, "light": False}.get(str(self._file.value("room/look", "")))

    @room_dark.setter
    def room_dark(self, dark: bool | None) -> None:
        self._file.setValue("room/look", {True: "dark", False: "light", None: "laptop"}[dark])

    @property
    def room_opens_itself(self) -> bool:
        """Whether the room's screen opens by itself on a projector that is there."""
        return str(self._file.value("room/opens", "yes")) == "yes"

    @room_opens_itself.setter
    def room_opens_itself(self, opens: bool) -> None:
        self._file.setValue("room/opens", "yes" if opens else "no")

    @property
    def room_seen(self) -> str:
        """Which step the room saw last."""
        return str(self._file.value("room/seen", ""))

    @room_seen.setter
    def room_seen(self, seen: str) -> None:
        self._file.setValue("room/seen", seen)
        self._file.sync()  # a laptop that stops now must know it

    @property
    def trajectory(self) -> str:
        """The id of the trajectory that was open last."""
        return str(self._file.value("trajectory", ""))

    @trajectory.setter
    def trajectory(self, trajectory: str) -> None:
        self._file.setValue("trajectory", trajectory)

    @property
    def bundle_folder(self) -> Path:
        """Where bundles were put or found last: the stick, as long as it is there."""
        folder = Path(str(self._file.value("bundles", "")))
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        there = (each for each in (folder, documents) if each.is_absolute() and each.is_dir())
        return next(there, Path.home())

    @bundle_folder.setter
    def bundle_folder(self, folder: Path) -> None:
        self._file.setValue("bundles", str(folder))

    def last_bundle(self, trajectory: str) -> Path | None:
        """The bundle with all of a trajectory that was written last from this laptop."""
        file = str(self._file.value(f"bundle/{trajectory}", ""))
        return Path(file) if file else None

    def set_last_bundle(self, trajectory: str, file: Path) -> None:
        self._file.setValue(f"bundle/{trajectory}", str(file))

    def session(self, trajectory: str, kind: str) -> str:
        """The id of the session of this kind that was open last in a trajectory."""
        return str(self._file.value(f"session/{trajectory}/{kind}", ""))

    def set_session(self, trajectory: str, session: str, kind: str) -> None:
        self._file.setValue(f"session/{trajectory}/{kind}", session)

    def author(self, session: str) -> str:
        """Who writes on this laptop in a session that keeps names; empty if nobody said so yet."""
        return str(self._file.value(f"author/{session}", ""))

    def set_author(self, session: str, name: str) -> None:
        """Remember who writes in a session; an empty name forgets it."""
        if name:
            self._file.setValue(f"author/{session}", name)
        else:
            self._file.remove(f"author/{session}")

    @property
    def keyer(self) -> str:
        """Who keyed last on this laptop."""
        return str(self._file.value("keyer", ""))

    @keyer.setter
    def keyer(self, name: str) -> None:
        self._file.setValue("keyer", name)
