"""Every ui test runs without a screen, with the look on and light."""

from __future__ import annotations

import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def look(qapp):
    from buurtdesk.ui.theme.style import apply

    return apply(qapp, dark=False, scale=1.0)
