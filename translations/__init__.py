"""Qt Linguist translations that are installed with the package."""
