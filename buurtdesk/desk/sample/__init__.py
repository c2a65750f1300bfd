"""The sample neighbourhood: a trajectory to try everything on, made through the same actions as any other."""
