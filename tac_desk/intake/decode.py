"""Turns the bytes of a file that came in into text, or says why they are no text."""

import codecs

from tac_desk.intake.errors import unreadable

LIMIT = 1024 * 1024  # bytes; a forge's issue body holds at most 65,536 characters


def read_text(data: bytes, *, name: str) -> str:
    """The UTF-8 text of `data` with lines ending in a bare line feed and without byte order mark.

    Raises IntakeError when the file is empty, larger than 1 MiB, binary or not UTF-8. A last character
    cut in two is dropped: `ends_mid_character` tells.
    """
    if len(data) > LIMIT:
        size = f"holds {len(data):,} bytes, more than the {LIMIT:,} read here"
        raise unreadable(name, size, "Give the text of one application, without attachments.")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise unreadable(name, "is UTF-16 text", "Save the file as UTF-8 and read it again.")
    if b"\0" in data:
        raise unreadable(name, "is a binary file, not text", "Give the text file it was made from.")
    text = _decode(data.removeprefix(codecs.BOM_UTF8), name)
    if not text.strip():
        raise unreadable(name, "is empty", "Copy the text of the application into the file again.")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def ends_mid_character(data: bytes) -> bool:
    """Whether the last bytes begin a UTF-8 character that never ends, as in a file cut short."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _is_cut(error)
    return False


def _decode(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_cut(error):
            return data[: error.start].decode("utf-8")
        reason = f"is not UTF-8 text (byte {error.start + 1})"
        raise unreadable(name, reason, "Save the file as UTF-8 and read it again.") from error


def _is_cut(error: UnicodeDecodeError) -> bool:
    return error.reason == "unexpected end of data"
