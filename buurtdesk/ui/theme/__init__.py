"""The look, in one room: every screen gets type, colour, icons and focus from here."""
