"""The words of the field and their rules. Standard library only."""
