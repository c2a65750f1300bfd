"""The bundle file: container, limits, reading and writing."""
