"""Keyed entry: one sheet of paper at a time, one question at a time, without the mouse."""
