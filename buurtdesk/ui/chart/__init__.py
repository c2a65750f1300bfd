"""Painters of charts, one a shape: what is painted is in `analysis.charts`."""
