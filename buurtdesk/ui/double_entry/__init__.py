"""Double entry: what two keyers read differently on one sheet, side by side, for a third to settle."""
