"""Info moments: residents hear what is going on and ask."""
