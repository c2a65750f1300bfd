"""What can be wrong with a second entry of a sheet."""

from __future__ import annotations

from buurtdesk.domain.errors import BuurtdeskError


class SettledByKeyer(BuurtdeskError):
    sentence = "{name} keyed this sheet: someone else settles what the two read differently."


class KeyedByYou(BuurtdeskError):
    sentence = "You keyed {code} the first time: someone else keys it the second time."


class NotKeyedTwice(BuurtdeskError):
    sentence = "{code} was not keyed twice yet: there is nothing to settle."
