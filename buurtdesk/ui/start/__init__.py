"""The first screen: the street, what is next, what waits."""
