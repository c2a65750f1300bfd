"""Scanned and photographed sheets: files in, what the boxes of each page say out; `reading.read_files` is the door."""
