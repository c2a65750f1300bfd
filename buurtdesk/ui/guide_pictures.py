"""The pictures of the guides, taken anew of the sample: in few colours, so that they stay small."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PIL import Image

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.make import make_sample
from buurtdesk.ui.pictures import take_pictures

# The name in the guides, and the picture it is one of.
GUIDE_PICTURES = {
    "confirm": "confirm",
    "double-entry": "double-entry",
    "entry": "entry-single",
    "overview": "overview",
    "plan": "plan",
    "projector-vote": "projector-vote",
    "results": "results",
    "script-ideas-running": "script-ideas-running",
    "sharing": "sharing",
    "survey": "survey",
    "swo-art": "swo-art",
    "validation": "validation-weighing",
    "wall": "wall",
    "wall-suggestions": "wall-suggestions",
}
_COLOURS = 128


def main(folder: Path) -> None:
    """Take them all, in Dutch."""
    with tempfile.TemporaryDirectory() as scratch:
        desk = Desk(Path(scratch) / "library")
        make_sample(desk)
        desk.close()
        taken = take_pictures(Path(scratch) / "library", Path(scratch) / "pictures")
        by_name = {file.stem.partition("-")[2]: file for file in taken}
        for name, scene in GUIDE_PICTURES.items():
            with Image.open(by_name[scene]) as picture:
                few = picture.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE)
                few.save(folder / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
