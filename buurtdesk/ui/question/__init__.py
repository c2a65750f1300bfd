"""One question answered by keys: what the rooms that key, confirm and settle answers have in common."""
