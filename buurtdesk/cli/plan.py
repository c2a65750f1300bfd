"""`buurtdesk plan …`"""

from __future__ import annotations

import click

from buurtdesk.cli.output import json_option, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import challenges, names, plan


@click.group("plan")
def plan_group() -> None:
    """List the actions of the neighbourhood action plan."""


@plan_group.command("list")
@trajectory_option
@json_option
@click.pass_obj
def list_(place: Place, trajectory_name: str | None, as_json: bool) -> None:
    """List the actions of a trajectory under their challenges; without a challenge it is empty."""
    desk = place.desk()
    trajectory = names.find_trajectory(desk, trajectory_name)
    texts = {each.id: each.text for each in challenges.challenges(desk, trajectory.id)}
    rows = [
        {
            "id": each.id,
            "text": each.text,
            "challenge": texts.get(each.challenge_id, ""),
            "owner": each.owner,
            "status": each.status.value,
            "starts_on": each.starts_on,
            "ends_on": each.ends_on,
        }
        for each in plan.actions(desk, trajectory.id)
    ]
    say_rows(rows, as_json, "There is no action yet.")
