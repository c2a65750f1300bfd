"""The sizes of things on the wall, in wall units (1 unit = 1 logical pixel at 100 %)."""

from __future__ import annotations

NOTE_W, NOTE_H = 132.0, 77.0
NOTE_GAP = 5.0
NOTE_PAD_X, NOTE_PAD_Y = 9.0, 6.0
SHAPE = 11.0
SHAPE_INSET = 7.0

TEXT_LARGEST, TEXT_SMALLEST = 18.0, 14.0
# From afar text may be larger, with an ellipsis: the first words are better than none.
TEXT_FAR = 24.0
LINE_HEIGHT = 1.18

CLUSTER_PAD = 11.0
CLUSTER_HEAD = 42.0
CLUSTER_FOOT = 16.0
CLUSTER_RADIUS = 14.0
CLUSTER_GAP = 11.0
CLUSTER_COLUMNS = 3
CLUSTER_TITLE, CLUSTER_COUNT = 20.0, 17.0

ZOOM_LEAST, ZOOM_MOST = 0.1, 4.0
ZOOM_STEP = 1.25
TEXT_LEAST_PX = 10.0
