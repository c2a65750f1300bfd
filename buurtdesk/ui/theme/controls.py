"""Fusion, with our own check, radio, combo and spin boxes: a style sheet cannot draw these crisply."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QWidget,
)

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import ICON_PX, ICON_SMALL_PX, RADIUS_CONTROL_PX, TARGET_PX

_P, _C, _S = QStyle.PrimitiveElement, QStyle.ComplexControl, QStyle.SubControl
_FLAG, _METRIC, _HINT, _TYPE = QStyle.StateFlag, QStyle.PixelMetric, QStyle.StyleHint, QStyle.ContentsType

_INDENT_PX = 8


class DeskStyle(QProxyStyle):
    """What the style sheet leaves to the style."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element == _P.PE_FrameFocusRect:
            # Controls have the ring of FocusFollower; only the current row of a view marks itself.
            if isinstance(widget, QAbstractItemView):
                _paint_row_ring(painter, option)
        elif element in (_P.PE_IndicatorCheckBox, _P.PE_IndicatorItemViewItemCheck):
            _paint_check(painter, option)
        elif element == _P.PE_IndicatorRadioButton:
            _paint_radio(painter, option)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == _C.CC_ComboBox:
            _paint_box(painter, option)
            arrow = QRectF(self.subControlRect(control, option, _S.SC_ComboBoxArrow, widget))
            _paint_caret(painter, arrow, "caret-down", option)
        elif control == _C.CC_SpinBox:
            _paint_box(painter, option)
            carets = ((_S.SC_SpinBoxUp, "caret-up"), (_S.SC_SpinBoxDown, "caret-down"))
            for part, name in carets if _has_carets(widget) else ():
                _paint_caret(painter, QRectF(self.subControlRect(control, option, part, widget)), name, option)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        made = super().subControlRect(control, option, part, widget)
        if (control, part) == (_C.CC_ComboBox, _S.SC_ComboBoxEditField):
            made.adjust(_INDENT_PX, 2, 0, -2)
        elif (control, part) == (_C.CC_SpinBox, _S.SC_SpinBoxEditField) and _has_carets(widget):
            made.adjust(_INDENT_PX, 0, 0, 0)
        return made

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        made = super().sizeFromContents(kind, option, size, widget)
        if kind in (_TYPE.CT_ComboBox, _TYPE.CT_SpinBox, _TYPE.CT_CheckBox, _TYPE.CT_RadioButton):
            made.setHeight(max(made.height(), theme.px(TARGET_PX)))
        if kind in (_TYPE.CT_ComboBox, _TYPE.CT_SpinBox):
            made.setWidth(made.width() + theme.px(ICON_SMALL_PX) + 2 * _INDENT_PX)
        return made

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric in (
            _METRIC.PM_IndicatorWidth,
            _METRIC.PM_IndicatorHeight,
            _METRIC.PM_ExclusiveIndicatorWidth,
            _METRIC.PM_ExclusiveIndicatorHeight,
            _METRIC.PM_SmallIconSize,
            _METRIC.PM_ButtonIconSize,
        ):
            return theme.px(ICON_PX)
        if metric in (_METRIC.PM_CheckBoxLabelSpacing, _METRIC.PM_RadioButtonLabelSpacing):
            return theme.px(10)
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == _HINT.SH_ComboBox_Popup:
            return 0
        return super().styleHint(hint, option, widget, returned)


def _edge(option: QStyleOption) -> QColor:
    look = theme.palette
    return QColor(look.edge if option.state & _FLAG.State_Enabled else look.line)


def _has_carets(widget: QWidget | None) -> bool:
    """A number that is counted by buttons of its own has none."""
    none = QAbstractSpinBox.ButtonSymbols.NoButtons
    return not isinstance(widget, QAbstractSpinBox) or widget.buttonSymbols() != none


def _paint_box(painter: QPainter, option: QStyleOption) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_edge(option), 1))
    enabled = option.state & _FLAG.State_Enabled
    painter.setBrush(QColor(theme.palette.card if enabled else theme.palette.sunk))
    rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(rect, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
    painter.restore()


def _paint_caret(painter: QPainter, rect: QRectF, name: str, option: QStyleOption) -> None:
    side = min(theme.px(ICON_SMALL_PX), rect.height())
    place = QRectF(0, 0, side, side)
    place.moveCenter(rect.center())
    enabled = option.state & _FLAG.State_Enabled
    paint_icon(painter, place, name, theme.palette.ink if enabled else theme.palette.edge)


def _paint_check(painter: QPainter, option: QStyleOption) -> None:
    look, on = theme.palette, option.state & (_FLAG.State_On | _FLAG.State_NoChange)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(QColor(look.petrol) if on else _edge(option), 1.5))
    painter.setBrush(QColor(look.petrol if on else look.card))
    painter.drawRoundedRect(rect, 4, 4)
    if on:
        paint_icon(painter, rect.adjusted(2, 2, -2, -2), _mark(option), look.on_petrol)
    painter.restore()


def _mark(option: QStyleOption) -> str:
    return "check" if option.state & _FLAG.State_On else "minus"


def _paint_radio(painter: QPainter, option: QStyleOption) -> None:
    look, on = theme.palette, option.state & _FLAG.State_On
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRectF(option.rect).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(QColor(look.petrol) if on else _edge(option), 1.5))
    painter.setBrush(QColor(look.card))
    painter.drawEllipse(rect)
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.petrol))
        radius = rect.width() * 0.28
        painter.drawEllipse(QPointF(rect.center()), radius, radius)
    painter.restore()


def _paint_row_ring(painter: QPainter, option: QStyleOption) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.palette.petrol), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6)
    painter.restore()
