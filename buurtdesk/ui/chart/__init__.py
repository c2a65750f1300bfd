"""Charts on the screen: what stands where is laid out in `analysis.layout`, here it is painted and told."""
