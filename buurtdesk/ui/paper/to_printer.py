"""Sending a PDF to a printer at its true size: a reader of scans looks for boxes and marks where they were drawn."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pypdfium2 import PdfDocument, PdfPage
from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

_MOST_DPI = 300
_PT_PER_INCH = 72


def sheet_printer(pages_a_sheet: int) -> QPrinter:
    """A printer set to A4 without margins of its own; on both sides only where no two sheets then share a paper."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    even = pages_a_sheet % 2 == 0
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if even else QPrinter.DuplexMode.DuplexNone)
    return printer


def poster_printer(size: str) -> QPrinter:
    """A printer set to a size of paper without margins of its own, on one side."""
    printer = sheet_printer(1)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId[size]))
    return printer


def send(file: Path, printer: QPrinter, progress: Callable[[int, int], None], in_color: bool = False) -> None:
    """Print all pages once, whatever copies were asked for: each sheet has a code of its own.

    A fault, also one that `progress` raises, takes what is left out of the printer.
    """
    printer.setFullPage(True)
    printer.setCopyCount(1)
    pages = PdfDocument(file)
    painter = QPainter(printer)
    try:
        for number in range(len(pages)):
            if number:
                printer.newPage()
            _draw(pages[number], painter, printer, in_color)
            progress(number + 1, len(pages))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
        pages.close()


def _draw(page: PdfPage, painter: QPainter, printer: QPrinter, in_color: bool) -> None:
    dpi = min(printer.resolution(), _MOST_DPI)
    bitmap = page.render(scale=dpi / _PT_PER_INCH, grayscale=not in_color, prefer_bgrx=in_color)
    size = bitmap.width, bitmap.height, bitmap.stride
    image = QImage(bitmap.buffer, *size, QImage.Format.Format_RGB32 if in_color else QImage.Format.Format_Grayscale8)
    inches = printer.resolution() / _PT_PER_INCH
    painter.drawImage(QRectF(0, 0, page.get_width() * inches, page.get_height() * inches), image)
