"""The sizes of what is painted on the wall; how large notes and clusters are is the domain's."""

from __future__ import annotations

from buurtdesk.domain.wall import CLUSTER_GAP, CLUSTER_HEAD, CLUSTER_PAD, NOTE_GAP
from buurtdesk.domain.wall import NOTE_HEIGHT as NOTE_H
from buurtdesk.domain.wall import NOTE_WIDTH as NOTE_W

__all__ = ["CLUSTER_GAP", "CLUSTER_HEAD", "CLUSTER_PAD", "NOTE_GAP", "NOTE_H", "NOTE_W"]

NOTE_PAD_X, NOTE_PAD_Y = 9.0, 6.0
SHAPE = 11.0
SHAPE_INSET = 7.0
# The mark of a note that lies in another cluster too, upper right.
TWIN = 14.0
PHOTO_MARK, PHOTO_MARK_GAP = 14.0, 3.0

TEXT_LARGEST, TEXT_SMALLEST = 18.0, 14.0
# From afar text may be larger, with an ellipsis: the first words are better than none.
TEXT_FAR = 24.0
LINE_HEIGHT = 1.18
# A translation is smaller than what it translates, but not too small to read.
TRANSLATION_SHARE, TRANSLATION_SMALLEST = 0.82, 12.0

CLUSTER_RADIUS = 14.0
CLUSTER_TITLE, CLUSTER_COUNT = 20.0, 17.0

ZOOM_LEAST, ZOOM_MOST = 0.1, 4.0
ZOOM_STEP = 1.25
TEXT_LEAST_PX = 10.0
