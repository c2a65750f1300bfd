"""A scanner is told from a person by its speed."""

from buurtdesk.ui.question.scanning import ScanBuffer


def feed(buffer: ScanBuffer, text: str, every_ms: int, start_ms: int = 1000) -> tuple[list[bool], int]:
    taken = [buffer.take(sign, start_ms + place * every_ms) for place, sign in enumerate(text)]
    return taken, start_ms + len(text) * every_ms


def test_a_scan_is_taken_whole_with_its_digit() -> None:
    buffer = ScanBuffer()
    taken, end_ms = feed(buffer, "BD1 KTBDGHXBU", every_ms=5)
    assert all(taken)
    assert buffer.finish(end_ms) == "BD1 KTBDGHXBU"
    assert buffer.finish(end_ms) == ""


def test_a_digit_is_an_answer_unless_letters_came_just_before() -> None:
    buffer = ScanBuffer()
    assert not buffer.take("1", 1000)
    assert buffer.take("b", 2000)
    assert not buffer.take("1", 2200)
    assert buffer.finish(2210) == ""


def test_a_person_who_types_a_code_is_not_a_scanner() -> None:
    buffer = ScanBuffer()
    _, end_ms = feed(buffer, "KTBDGHXBU", every_ms=150)
    assert buffer.finish(end_ms) == ""
