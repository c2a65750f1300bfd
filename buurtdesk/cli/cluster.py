"""`buurtdesk cluster …`"""

from __future__ import annotations

import click

from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import clusters, names, notes, sessions
from buurtdesk.desk.cluster_dots import dots_on_wall
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.cluster import Cluster
from buurtdesk.domain.session import Session


@click.group()
def cluster() -> None:
    """Lay notes together, merge and split."""


@cluster.command("list")
@click.argument("session_name", metavar="SESSION")
@trajectory_option
@json_option
@click.pass_obj
def list_(place: Place, session_name: str, trajectory_name: str | None, as_json: bool) -> None:
    """List the clusters of a session, with their dots once those are revealed."""
    desk, session = _session(place, session_name, trajectory_name)
    there, dots = notes.notes(desk, session.id), dots_on_wall(desk, session.id)
    rows = [
        {
            "id": each.id,
            "title": each.title,
            "notes": sum(each.id in note.clusters for note in there),
            "dots": dots.clusters.get(each.id, 0) if dots else None,
        }
        for each in notes.clusters(desk, session.id)
    ]
    say_rows(rows, as_json, "There are no clusters yet.")


@cluster.command()
@click.argument("session_name", metavar="SESSION")
@click.argument("note_names", metavar="NOTE…", nargs=-1, required=True)
@click.option("--title", default="", help="Its name; it may come later.")
@trajectory_option
@json_option
@click.pass_obj
def new(
    place: Place,
    session_name: str,
    note_names: tuple[str, ...],
    title: str,
    trajectory_name: str | None,
    as_json: bool,
) -> None:
    """Make a cluster of notes, out of the clusters they lay in."""
    desk, session = _session(place, session_name, trajectory_name)
    chosen = _notes(desk, session, note_names)
    _say(clusters.gather(desk, session, chosen, clusters.free_place(desk, session), title), as_json)


@cluster.command()
@click.argument("session_name", metavar="SESSION")
@click.argument("into_name", metavar="CLUSTER")
@click.argument("other_names", metavar="OTHER…", nargs=-1, required=True)
@trajectory_option
@json_option
@click.pass_obj
def merge(
    place: Place,
    session_name: str,
    into_name: str,
    other_names: tuple[str, ...],
    trajectory_name: str | None,
    as_json: bool,
) -> None:
    """Merge other clusters into one; their dots go along."""
    desk, session = _session(place, session_name, trajectory_name)
    into, *others = (names.find_cluster(desk, session, name).id for name in (into_name, *other_names))
    _say(clusters.merge(desk, session, into, others), as_json)


@cluster.command()
@click.argument("session_name", metavar="SESSION")
@click.argument("cluster_name", metavar="CLUSTER")
@click.argument("note_names", metavar="NOTE…", nargs=-1, required=True)
@click.option("--title", default="", help="The name of the new one; it may come later.")
@trajectory_option
@json_option
@click.pass_obj
def split(
    place: Place,
    session_name: str,
    cluster_name: str,
    note_names: tuple[str, ...],
    title: str,
    trajectory_name: str | None,
    as_json: bool,
) -> None:
    """Lay notes of a cluster in a new one; its dots stay with the old one."""
    desk, session = _session(place, session_name, trajectory_name)
    old = names.find_cluster(desk, session, cluster_name).id
    chosen = _notes(desk, session, note_names)
    _say(clusters.split(desk, session, old, chosen, clusters.free_place(desk, session), title), as_json)


def _session(place: Place, name: str, trajectory: str | None) -> tuple[Desk, Session]:
    desk = place.desk()
    return desk, sessions.must_be_ideas(names.find_session(desk, name, trajectory))


def _notes(desk: Desk, session: Session, wanted: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(names.find_note(desk, session, name).id for name in wanted))


def _say(made: Cluster, as_json: bool) -> None:
    say_json({"id": made.id, "title": made.title}) if as_json else click.echo(made.id)
