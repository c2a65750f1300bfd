"""The tokens of the look: colours in light and dark, type sizes, the grid. Nothing else names a colour or a size."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.note import NoteColor
from buurtdesk.domain.tint import LIKERT_DARK, LIKERT_LIGHT, SERIES_DARK, SERIES_LIGHT

GRID_PX = 4
RADIUS_CONTROL_PX, RADIUS_CARD_PX, RADIUS_NOTE_PX = 8, 12, 3
TARGET_PX, TARGET_ROW_PX, TARGET_MAIN_PX = 38, 32, 48

META_PX, TEXT_PX, SECTION_PX, TITLE_PX, START_PX = 13, 15, 18, 22, 34


@dataclass(frozen=True)
class Palette:
    """Every colour role once, as #RRGGBB."""

    dark: bool
    paper: str
    card: str
    sunk: str
    ink: str
    ink2: str
    line: str
    edge: str
    petrol: str
    on_petrol: str
    petrol_soft: str
    sun: str
    sun_edge: str
    on_sun: str
    good: str
    good_soft: str
    doubt: str
    doubt_soft: str
    bad: str
    bad_soft: str
    notes: dict[NoteColor, str]
    series: tuple[str, ...]
    likert: tuple[str, ...]


LIGHT = Palette(
    dark=False,
    paper="#F7F4EE",
    card="#FFFFFF",
    sunk="#EDE8DE",
    ink="#20262B",
    ink2="#565A5C",
    line="#DDD5C8",
    edge="#857B6C",
    petrol="#0F566B",
    on_petrol="#FFFFFF",
    petrol_soft="#DCEBEF",
    sun="#F2B632",
    sun_edge="#A87400",
    on_sun="#20262B",
    good="#27683A",
    good_soft="#DFEFE0",
    doubt="#8A5200",
    doubt_soft="#FBE8CC",
    bad="#A82A1C",
    bad_soft="#F9E0DB",
    notes={
        NoteColor.YELLOW: "#FFDD77",
        NoteColor.PINK: "#F8B4AE",
        NoteColor.GREEN: "#AED28E",
        NoteColor.BLUE: "#CBE5FB",
        NoteColor.PURPLE: "#C7AEEC",
        NoteColor.SAND: "#EFEAE1",
    },
    series=SERIES_LIGHT,
    likert=LIKERT_LIGHT,
)

DARK = Palette(
    dark=True,
    paper="#171B1E",
    card="#20262A",
    sunk="#111517",
    ink="#F2EEE7",
    ink2="#B9BDBB",
    line="#374045",
    edge="#84909A",
    petrol="#7CCBDD",
    on_petrol="#0B2229",
    petrol_soft="#17414D",
    sun="#F5C24D",
    sun_edge="#F5C24D",
    on_sun="#20262B",
    good="#8FD19E",
    good_soft="#1C3D26",
    doubt="#F3B968",
    doubt_soft="#4A3110",
    bad="#FF9C8C",
    bad_soft="#53221B",
    notes={
        NoteColor.YELLOW: "#836010",
        NoteColor.PINK: "#801C20",
        NoteColor.GREEN: "#586C58",
        NoteColor.BLUE: "#346A92",
        NoteColor.PURPLE: "#7A48C0",
        NoteColor.SAND: "#423C42",
    },
    series=SERIES_DARK,
    likert=LIKERT_DARK,
)


@dataclass(frozen=True)
class Street:
    """The colours of the street: one wall per step, then what all houses share. The same in light and dark."""

    walls: tuple[str, ...]
    lit: str
    door: str


STREET = Street(
    walls=("#B9634A", "#2B6B7F", "#C79A54", "#2E7D68", "#8A5A83", "#A8503F", "#56708C", "#6F7D3C"),
    lit="#FFE39B",
    door="#2B3338",
)

FOCUS_PX, FOCUS_GAP_PX = 3, 2
ICON_PX, ICON_SMALL_PX = 20, 16
FADE_MS, PATIENCE_MS = 120, 400


def opposite(palette: Palette) -> Palette:
    """The other palette: what floats above the screen, such as a notice, is painted with it."""
    return LIGHT if palette.dark else DARK
