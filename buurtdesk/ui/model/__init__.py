"""Qt models: what rooms are views on."""
