"""Every ui test runs without a screen, with the look on and light."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True)
def look(qapp):
    from buurtdesk.ui.theme.style import apply

    # No event loop ran since the last test, so its closed windows wait to be deleted, and would be restyled here.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    locale = QLocale()
    yield apply(qapp, dark=False, scale=1.0)
    QLocale.setDefault(locale)
