"""Which screen is the room's, and whether the room sees this one: of screens as they are seen in the wild."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from buurtdesk.ui.projector.outputs import linux_outputs
from buurtdesk.ui.projector.screens import ScreenSeen, is_doubled, overlap, second_of

OWN = ScreenSeen("eDP-1", 0, 0, 1366, 768)
RIGHT = ScreenSeen("HDMI-1", 1366, 0, 1920, 1080)
SAME = ScreenSeen("HDMI-1", 0, 0, 1366, 768)
SCALED = ScreenSeen("HDMI-1", 0, 0, 1920, 1080)
ABOVE = ScreenSeen("HDMI-1", 0, -1080, 1920, 1080)

screens = st.builds(
    ScreenSeen,
    st.sampled_from("abc"),
    st.integers(-3000, 3000),
    st.integers(-3000, 3000),
    st.integers(1, 4000),
    st.integers(1, 4000),
)


def test_a_screen_beside_or_above_is_for_the_room() -> None:
    for other in (RIGHT, ABOVE):
        assert second_of([OWN, other], OWN) == other
        assert second_of([other, OWN], OWN) == other
        assert not is_doubled([OWN, other], OWN)


def test_a_screen_that_repeats_this_one_is_not_for_the_room() -> None:
    for other in (SAME, SCALED):
        assert second_of([OWN, other], OWN) is None
        assert is_doubled([OWN, other], OWN)


def test_a_third_screen_is_found_past_the_double() -> None:
    assert second_of([OWN, SAME, RIGHT], OWN) == RIGHT
    assert is_doubled([OWN, SAME, RIGHT], OWN)


def test_more_plugs_with_a_picture_than_screens_is_a_double() -> None:
    assert is_doubled([OWN], OWN, outputs=2)
    assert not is_doubled([OWN], OWN, outputs=1)
    assert not is_doubled([OWN], OWN, outputs=0)
    assert not is_doubled([OWN, RIGHT], OWN, outputs=2)


@given(st.lists(screens, min_size=1, max_size=4, unique=True))
def test_the_room_s_screen_never_covers_the_work(there) -> None:
    own = there[0]
    found = second_of(there, own)
    assert found is None or not overlap(found, own)
    if found is None and len(there) > 1:
        assert is_doubled(there, own)


def test_linux_counts_plugs_with_a_picture(tmp_path) -> None:
    for name, status, enabled in (
        ("card0-eDP-1", "connected", "enabled"),
        ("card0-HDMI-A-1", "connected", "enabled"),
        ("card0-DP-1", "disconnected", "disabled"),
        ("card0-DP-2", "connected", "disabled"),
    ):
        plug = tmp_path / name
        plug.mkdir()
        (plug / "status").write_text(status + "\n")
        (plug / "enabled").write_text(enabled + "\n")
    (tmp_path / "card0").mkdir()
    assert linux_outputs(tmp_path) == 2
    assert linux_outputs(tmp_path / "nowhere") == 0
