"""Results: what residents answered, as charts or as tables."""
