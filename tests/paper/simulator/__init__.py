"""Sheets filled in by imaginary people, then scanned or photographed with all that goes wrong; and what was meant."""
