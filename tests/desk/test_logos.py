"""The logo of a trajectory: chosen, printed at the head of each sheet, carried along, taken away."""

import io

import pytest
from PIL import Image
from pypdfium2 import PdfDocument

from buurtdesk.desk import bundles, checking, logos, names, paper, questionnaires
from buurtdesk.domain.errors import NotAPhoto
from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.paper.logo import MOST_HEIGHT, MOST_WIDTH, logo_place
from buurtdesk.paper.measures import CODE_BASELINE, PAGE_WIDTH, QR_LEFT, QR_TOP

DPI = 100


@pytest.fixture
def red(tmp_path):
    file = tmp_path / "logo.png"
    Image.new("RGBA", (400, 200), (200, 0, 0, 255)).save(file)
    return file


@pytest.fixture
def survey(desk, trajectory, make_every_kind):
    made = make_every_kind(trajectory.id)
    questionnaires.keep(desk, made)
    return made


def red_mm(pdf, page: int = 0) -> tuple[float, float, float, float] | None:
    """From left and top to right and bottom of what is red on a page."""
    drawn = PdfDocument(pdf)[page].render(scale=DPI / 72).to_pil().convert("RGB")
    red = drawn.point(lambda value: value > 128 and 255).split()
    mask = Image.composite(Image.new("L", drawn.size), red[0], red[1])
    box = mask.getbbox()
    return box and tuple(side / DPI * 25.4 for side in box)


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_it_stands_at_the_head_of_the_first_page_only_away_from_the_code(desk, survey, red, tmp_path, language) -> None:
    logos.set_logo(desk, survey.trajectory_id, red)
    out = tmp_path / "sheets.pdf"
    printed = paper.print_sheets(desk, survey, 2, language, out)
    for first in (0, printed.layout.pages):
        left, top, right, bottom = red_mm(out, first)
        assert bottom - top == pytest.approx(MOST_HEIGHT, abs=0.4)
        assert right - left == pytest.approx(2 * MOST_HEIGHT, abs=0.4)
        assert right < QR_LEFT - 3 and bottom < CODE_BASELINE
        assert red_mm(out, first + 1) is None


def test_boxes_stand_where_they_stood(desk, survey, red) -> None:
    before: SheetLayout = paper.layout(survey, "nl")
    logos.set_logo(desk, survey.trajectory_id, red)
    assert paper.layout(survey, "nl") == before


def test_it_is_in_the_file_once(desk, survey, tmp_path) -> None:
    file, noise = tmp_path / "noise.png", Image.effect_noise((300, 200), 90)
    noise.save(file)
    logos.set_logo(desk, survey.trajectory_id, file)
    sizes = []
    for count in (1, 21):
        paper.print_sheets(desk, survey, count, "nl", tmp_path / f"{count}.pdf")
        sizes.append((tmp_path / f"{count}.pdf").stat().st_size)
    assert sizes[0] > 40_000
    assert (sizes[1] - sizes[0]) / (20 * paper.layout(survey, "nl").pages) < 2_000  # bytes a page


def test_another_one_takes_its_place_and_a_laptop_that_merges_has_it(desk, survey, red, open_desk, tmp_path) -> None:
    logos.set_logo(desk, survey.trajectory_id, red)
    first = logos.logo(desk, survey.trajectory_id)
    blue = tmp_path / "blue.jpg"
    Image.new("RGB", (900, 300), "blue").save(blue)
    logos.set_logo(desk, survey.trajectory_id, blue)
    second = logos.logo(desk, survey.trajectory_id)
    assert Image.open(io.BytesIO(second)).size == (600, 200)
    assert second != first
    there = open_desk("there")
    bundles.export_trajectory(desk, names.find_trajectory(desk, None), tmp_path / "b.bdz")
    bundles.merge_files(there, [tmp_path / "b.bdz"])
    assert logos.logo(there, survey.trajectory_id) == second
    assert checking.faults(there) == []
    logos.remove_logo(desk, survey.trajectory_id)
    assert logos.logo(desk, survey.trajectory_id) is None
    desk.undo()
    assert logos.logo(desk, survey.trajectory_id) == second


def test_what_is_no_picture_is_refused_and_the_logo_stays(desk, survey, red, tmp_path) -> None:
    logos.set_logo(desk, survey.trajectory_id, red)
    before, bad = logos.logo(desk, survey.trajectory_id), tmp_path / "logo.svg"
    bad.write_text("<svg/>")
    with pytest.raises(NotAPhoto):
        logos.set_logo(desk, survey.trajectory_id, bad)
    assert logos.logo(desk, survey.trajectory_id) == before


@pytest.mark.parametrize("size", [(10, 900), (3000, 100), (40, 40)])
def test_however_it_is_shaped_it_stays_clear_of_code_and_title(size) -> None:
    for rightward in (True, False):
        left, top, width, height = logo_place(*size, rightward)
        assert width <= MOST_WIDTH + 1e-9 and height <= MOST_HEIGHT + 1e-9
        assert left > 15 and left + width < (QR_LEFT - 7 if rightward else PAGE_WIDTH / 2)
        assert top > 15 and top + height < QR_TOP + MOST_HEIGHT
