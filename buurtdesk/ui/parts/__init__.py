"""The parts screens are made of: buttons, cards, fields, chips, notices, dialogs."""
