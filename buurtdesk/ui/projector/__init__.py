"""What the room sees: the window on the second screen."""
