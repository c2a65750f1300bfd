"""Measurements: `./dev bench` runs them."""
