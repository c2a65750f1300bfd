"""The parts that every room is made of: buttons, fields, chips, cards, notices, questions. One idea a file."""
