"""Tool tips that show text from elsewhere as it is written."""

from html import escape

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """`text` as a tool tip. Qt takes what looks like HTML for HTML, and would load the pictures it names."""
    return f"<p style='white-space: pre-wrap'>{escape(text)}</p>" if Qt.mightBeRichText(text) else text
