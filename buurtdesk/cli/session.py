"""`buurtdesk session …` and `buurtdesk ranking`"""

from __future__ import annotations

import click

from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import attendance, names, sessions, voting
from buurtdesk.domain.attendance import AgeGroup, Everyone, Gender, Group, too_many
from buurtdesk.domain.errors import NoSuchGroup
from buurtdesk.domain.session import Anonymity, SessionKind
from buurtdesk.domain.voting import Standing


@click.group()
def session() -> None:
    """Plan and list sessions."""


@session.command()
@click.argument("title")
@click.option("--kind", type=click.Choice([kind.value for kind in SessionKind]), required=True)
@click.option(
    "--anonymity",
    type=click.Choice([each.value for each in Anonymity]),
    default=Anonymity.TABLE.value,
    show_default=True,
    help="What is kept of who wrote a note; it is never loosened later.",
)
@click.option(
    "--tables",
    type=click.IntRange(0, 99),
    help=f"How many tables, 0 for none  [default: {sessions.DEFAULT_TABLES}, 0 if anonymous or an info moment]",
)
@trajectory_option
@json_option
@click.pass_obj
def new(
    place: Place, title: str, kind: str, anonymity: str, tables: int | None, trajectory_name: str | None, as_json: bool
) -> None:
    """Plan a session."""
    desk = place.desk()
    trajectory = names.find_trajectory(desk, trajectory_name)
    made = sessions.new(desk, trajectory.id, SessionKind(kind), title, Anonymity(anonymity), tables)
    say_json({"id": made.id, "title": made.title, "kind": made.kind}) if as_json else click.echo(made.id)


@session.command()
@click.argument("session_name", metavar="SESSION")
@click.option(
    "--to",
    type=click.Choice([Anonymity.TABLE.value, Anonymity.ANONYMOUS.value]),
    required=True,
    help="What is kept of who wrote a note from now on.",
)
@trajectory_option
@json_option
@click.pass_obj
def tighten(place: Place, session_name: str, to: str, trajectory_name: str | None, as_json: bool) -> None:
    """Keep less of who wrote, for good; what was kept beyond that is wiped."""
    desk = place.desk()
    found = names.find_session(desk, session_name, trajectory_name)
    sessions.tighten(desk, found, Anonymity(to))
    say_json({"id": found.id, "title": found.title, "anonymity": to}) if as_json else click.echo(found.id)


@session.command("list")
@click.option("--kind", type=click.Choice([kind.value for kind in SessionKind]), help="Only sessions of this kind.")
@trajectory_option
@json_option
@click.pass_obj
def list_(place: Place, kind: str | None, trajectory_name: str | None, as_json: bool) -> None:
    """List the sessions of a trajectory."""
    desk = place.desk()
    trajectory = names.find_trajectory(desk, trajectory_name)
    there = sessions.sessions(desk, trajectory.id, SessionKind(kind) if kind else None)
    rows = [{"id": each.id, "title": each.title, "kind": each.kind} for each in there]
    say_rows(rows, as_json, "There is no session yet.")


@session.command("attendance")
@click.argument("session_name", metavar="SESSION")
@click.option("--people", type=int, help="How many came in all.")
@click.option("--tables", type=int, help="How many tables there were.")
@click.option("--age", "ages", multiple=True, metavar="GROUP=N", help=f"One of {', '.join(AgeGroup)}; again per group.")
@click.option("--gender", "genders", multiple=True, metavar="GROUP=N", help=f"One of {', '.join(Gender)}.")
@trajectory_option
@json_option
@click.pass_obj
def attendance_(
    place: Place,
    session_name: str,
    people: int | None,
    tables: int | None,
    ages: tuple[str, ...],
    genders: tuple[str, ...],
    trajectory_name: str | None,
    as_json: bool,
) -> None:
    """Count who came, without names, and show what was counted."""
    desk = place.desk()
    found = names.find_session(desk, session_name, trajectory_name)
    counts = dict(_count_of(each, AgeGroup) for each in ages) | dict(_count_of(each, Gender) for each in genders)
    if people is not None:
        counts[Everyone.PEOPLE] = people
    if counts:
        attendance.count(desk, found.id, counts)
    if tables is not None:
        sessions.set_tables(desk, found, tables)
        found = names.find_session(desk, found.id)
    there = attendance.attendance(desk, found)
    rows = [{"group": group.value, "count": count} for group, count in there.items()]
    say_rows([*rows, {"group": "tables", "count": found.tables}], as_json, "")
    for groups, called in ((AgeGroup, "age"), (Gender, "gender")):
        more = too_many(there, groups)
        if more:
            click.echo(f"By {called} there are {more} more than came: both are kept.", err=True)


def _count_of(text: str, groups: type[AgeGroup] | type[Gender]) -> tuple[Group, int]:
    """GROUP=N as a group and a count. Raises NoSuchGroup."""
    group, _, count = text.partition("=")
    if group not in set(groups) or not count.isdigit():
        raise NoSuchGroup(text=text, groups=", ".join(groups))
    return groups(group), int(count)


@click.command()
@click.argument("session_name", metavar="SESSION")
@click.option("--round", "number", type=int, help="Which round; the last revealed one without this.")
@trajectory_option
@json_option
@click.pass_obj
def ranking(place: Place, session_name: str, number: int | None, trajectory_name: str | None, as_json: bool) -> None:
    """Show the dots of a revealed voting round, most dots first, and how firm their order is."""
    from buurtdesk.desk.outcome import outcome  # numpy: only where it is needed

    desk = place.desk()
    found = names.find_session(desk, session_name, trajectory_name)
    rows = [_standing(each) for each in outcome(desk, voting.revealed_round(desk, found, number))]
    say_rows(rows, as_json, "There are no options.")


def _standing(standing: Standing) -> dict[str, object]:
    ranked, band = standing.ranked, standing.band
    return {
        "note": ranked.option.subject_id,
        "text": ranked.option.text,
        "dots": ranked.dots,
        "rank": ranked.rank,
        "by_hand": ranked.by_hand,
        "low": band.low if band else None,
        "high": band.high if band else None,
        "best_rank": band.best_rank if band else None,
        "worst_rank": band.worst_rank if band else None,
        "top": round(band.top, 3) if band else None,
        "group": standing.group,
    }
