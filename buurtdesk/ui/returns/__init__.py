"""Returns: the batches and how far their sheets are, in numbers and over time."""
