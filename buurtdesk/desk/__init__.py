"""The actions people take, one module per room; the one write path, undo, and change notices."""
