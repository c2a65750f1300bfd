"""Scans: taken in, and what is doubtful or written by hand looked at over the picture of its place."""
