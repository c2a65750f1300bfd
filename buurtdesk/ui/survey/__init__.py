"""The survey room: the questionnaires as they were read, and the ways on to paper, entry and results."""
