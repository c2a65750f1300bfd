"""Buurtdesk: from first questions to a neighbourhood action plan, without internet."""

__version__ = "0.1.0"
