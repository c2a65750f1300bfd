"""The neighbourhood action plan: actions under their challenge, in time."""
