"""Skip rules told on paper lead every reader to the questions that are due."""

from hypothesis import given
from hypothesis import strategies as st

from buurtdesk.domain.questionnaire import Choice, Condition, Question, QuestionKind, Questionnaire
from buurtdesk.domain.response import Answer, is_due
from buurtdesk.paper.skips import END, skips

YES_NO = (Choice("yes", {"en": "Yes"}), Choice("no", {"en": "No"}), Choice("unsure", {"en": "Unsure"}))


def _question(name, condition=None, kind=QuestionKind.SINGLE):
    return Question(name, name, kind, {"en": name}, choices=YES_NO, condition=condition)


def _questionnaire(*questions):
    return Questionnaire("q", "t", {"en": "T"}, ("en",), tuple(questions))


def test_arrow_passes_over_what_is_not_due():
    told = skips(_questionnaire(_question("a"), _question("b", Condition("a", ("yes",))), _question("c")))
    assert told.jumps == {("a", "no"): "3", ("a", "unsure"): "3"}
    assert told.noted == frozenset()


def test_arrow_to_the_end():
    told = skips(_questionnaire(_question("a"), _question("b", Condition("a", ("yes",)))))
    assert told.jumps[("a", "no")] == END


def test_what_no_arrow_passes_over_has_a_note():
    told = skips(_questionnaire(_question("a"), _question("b"), _question("c", Condition("a", ("yes",)))))
    assert told.jumps == {}
    assert told.noted == {"c"}


def test_ticking_several_or_a_scale_gives_notes_and_no_arrows():
    for kind in (QuestionKind.MULTIPLE, QuestionKind.SCALE):
        told = skips(_questionnaire(_question("a", kind=kind), _question("b", Condition("a", ("yes",)))))
        assert told.jumps == {}
        assert told.noted == {"b"}


def test_what_hangs_on_a_skipped_question_is_skipped_too():
    told = skips(
        _questionnaire(
            _question("a"), _question("b", Condition("a", ("yes",))), _question("c", Condition("b", ("yes",)))
        )
    )
    assert told.jumps[("a", "no")] == END
    assert told.noted == frozenset()


@st.composite
def _any_questionnaire(draw):
    made = []
    for number in range(draw(st.integers(2, 7))):
        condition = None
        if number and draw(st.booleans()):
            parent = draw(st.integers(0, number - 1))
            choices = draw(st.sets(st.sampled_from(["yes", "no", "unsure"]), min_size=1, max_size=2))
            condition = Condition(f"q{parent}", tuple(sorted(choices)))
        kind = draw(st.sampled_from([QuestionKind.SINGLE, QuestionKind.SCALE]))
        made.append(_question(f"q{number}", condition, kind))
    return _questionnaire(*made)


@given(_any_questionnaire(), st.data())
def test_following_the_paper_answers_exactly_what_is_due(questionnaire, data):
    told, asked = skips(questionnaire), questionnaire.asked()
    answers, place = {}, 0
    while place < len(asked):
        question = asked[place]
        due = is_due(question, answers)
        assert due or question.name in told.noted, f"{question.name} is reached, not due, and nothing says so"
        place += 1
        if due:
            chosen = data.draw(st.sampled_from(["yes", "no", "unsure"]))
            answers[question.name] = Answer(question.name, chosen)
            jump = told.jumps.get((question.name, chosen))
            if jump is not None:
                landing = len(asked) if jump == END else int(jump) - 1
                for passed in asked[place:landing]:
                    assert not is_due(passed, answers), f"{passed.name} is due and passed over"
                place = landing
