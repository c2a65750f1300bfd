"""The editor of a questionnaire: its questions, the one that is written, and the page as it will be printed."""
