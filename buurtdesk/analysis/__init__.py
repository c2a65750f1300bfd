"""Counting and comparing: what can be said about what was collected."""
