"""Focus groups: who was asked, when, and what was said."""
