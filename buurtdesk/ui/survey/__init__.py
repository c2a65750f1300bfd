"""The survey room: the questionnaires of a trajectory, as they were read, and the ways on to paper, entry and results."""
