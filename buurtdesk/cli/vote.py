"""`buurtdesk vote …`"""

from __future__ import annotations

from dataclasses import replace

import click

from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import names, voting
from buurtdesk.desk.sessions import must_be_ideas
from buurtdesk.domain.session import WHOLE_ROOM
from buurtdesk.domain.voting import MOST_COUNTED, default_rules, read_ballot, read_tally

round_option = click.option("--round", "number", type=int, help="Which round  [default: the last one]")


@click.group()
def vote() -> None:
    """Hold voting rounds in an idea workshop."""


@vote.command("open")
@click.argument("session_name", metavar="SESSION")
@click.option("--option", "chosen", multiple=True, metavar="ID", help="A note or cluster; several times for several.")
@click.option("--close", "is_again", is_flag=True, help="On what was too close to call in the last revealed round.")
@click.option("--dots", type=click.IntRange(0, 99), help="Dots per person, 0 for no limit.")
@click.option("--most", type=click.IntRange(0, 99), help="Dots that may go on one option, 0 for no limit.")
@trajectory_option
@json_option
@click.pass_obj
def open_(
    place: Place,
    session_name: str,
    chosen: tuple[str, ...],
    is_again: bool,
    dots: int | None,
    most: int | None,
    trajectory_name: str | None,
    as_json: bool,
) -> None:
    """Open a round: on the options given, else on all named clusters, else on all notes."""
    if chosen and is_again:
        raise click.UsageError("--option and --close cannot both be given.")
    desk = place.desk()
    session = must_be_ideas(names.find_session(desk, session_name, trajectory_name))
    if is_again:
        from buurtdesk.desk.outcome import close_subjects  # numpy: only where it is needed

        subjects = close_subjects(desk, voting.revealed_round(desk, session))
    else:
        subjects = voting.votable(desk, session, chosen)
    rules = default_rules(len(subjects))
    rules = replace(rules, dots_per_person=rules.dots_per_person if dots is None else dots)
    rules = replace(rules, most_per_option=rules.most_per_option if most is None else most)
    made = voting.open_round(desk, session, subjects, rules)
    options = [
        {"letter": option.letter, "note": option.subject_id, "text": option.text}
        for option in voting.options(desk, made.id)
    ]
    if as_json:
        told = {"dots_per_person": rules.dots_per_person, "most_per_option": rules.most_per_option}
        say_json({"id": made.id, "round": made.number, **told, "options": options})
    else:
        say_rows(options, False, "")


@vote.command()
@click.argument("session_name", metavar="SESSION")
@click.argument("ballots", nargs=-1, required=True, metavar="LETTERS…")
@round_option
@trajectory_option
@json_option
@click.pass_obj
def ballot(
    place: Place,
    session_name: str,
    ballots: tuple[str, ...],
    number: int | None,
    trajectory_name: str | None,
    as_json: bool,
) -> None:
    """Take in ballots by their letters, such as "A C C"; "-" is a blank one. All of them or none."""
    desk = place.desk()
    session = names.find_session(desk, session_name, trajectory_name)
    made = voting.find_round(desk, session, number)
    options = voting.options(desk, made.id)
    voting.add_ballots(desk, session, made, [read_ballot(typed, options) for typed in ballots])
    _say_turnout(voting.turnout(desk, made.id), made.number, as_json)


@vote.command()
@click.argument("session_name", metavar="SESSION")
@click.argument("counts", nargs=-1, metavar="LETTER=NUMBER…")
@click.option("--people", type=click.IntRange(1, MOST_COUNTED), required=True, help="How many people put these dots.")
@click.option("--table", type=click.IntRange(0), default=WHOLE_ROOM, help="Which table; the whole room without this.")
@round_option
@trajectory_option
@json_option
@click.pass_obj
def tally(
    place: Place,
    session_name: str,
    counts: tuple[str, ...],
    people: int,
    table: int,
    number: int | None,
    trajectory_name: str | None,
    as_json: bool,
) -> None:
    """Keep dots that were counted by hand at a table; a second count of a table replaces the first."""
    desk = place.desk()
    session = names.find_session(desk, session_name, trajectory_name)
    made = voting.find_round(desk, session, number)
    dots = read_tally(counts, voting.options(desk, made.id))
    voting.set_tally(desk, session, made, table, people, dots)
    _say_turnout(voting.turnout(desk, made.id), made.number, as_json)


@vote.command()
@click.argument("session_name", metavar="SESSION")
@round_option
@trajectory_option
@click.pass_obj
def close(place: Place, session_name: str, number: int | None, trajectory_name: str | None) -> None:
    """Close a round: no more ballots, and the dots stay hidden."""
    desk = place.desk()
    session = names.find_session(desk, session_name, trajectory_name)
    voting.close_round(desk, voting.find_round(desk, session, number))


@vote.command()
@click.argument("session_name", metavar="SESSION")
@round_option
@trajectory_option
@click.pass_obj
def reveal(place: Place, session_name: str, number: int | None, trajectory_name: str | None) -> None:
    """Let the room see the dots of a closed round."""
    desk = place.desk()
    session = names.find_session(desk, session_name, trajectory_name)
    voting.reveal_round(desk, voting.find_round(desk, session, number))


def _say_turnout(people: int, number: int, as_json: bool) -> None:
    if as_json:
        say_json({"round": number, "people": people})
    else:
        click.echo(f"round {number}: {people} people voted")
