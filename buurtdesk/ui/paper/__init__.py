"""Printing sheets: the question what to print, and sending pages to a printer."""
