"""Voting rounds beside the wall: opening, ballots, closing, revealing."""
