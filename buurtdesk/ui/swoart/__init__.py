"""SWO-ART: six areas with items on linked evidence, and the evidence that is not used yet."""
