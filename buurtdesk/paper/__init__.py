"""Printing questionnaires on paper: words, layout, fonts, QR codes, painting."""
