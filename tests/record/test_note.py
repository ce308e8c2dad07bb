"""Notes are those of the reference implementation, byte for byte, and malformed ones are refused."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tac_desk.record.note import MAX_NOTE_BYTES, NoteError, key_id, open_note, sign_note
from tac_desk.record.signing import DeviceKey

# The example of the format's reference implementation (Go's sumdb/note): secret key, public key, note.
NAME = "PeterNeumann"
SECRET = base64.b64decode("AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz")[1:]
PUBLIC = base64.b64decode("ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")[1:]
TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
NOTE = TEXT + (
    "\n— PeterNeumann "
    "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)
KEY = DeviceKey.from_bytes(SECRET)
OTHER = DeviceKey.from_bytes(bytes(range(32)))


def signature_line(note: str) -> str:
    return note.rpartition("\n\n")[2]


def test_the_reference_note_is_reproduced_byte_for_byte():
    assert KEY.public == PUBLIC
    assert key_id(NAME, PUBLIC).hex() == "c74f20a3"
    assert sign_note(TEXT, NAME, KEY) == NOTE


def test_the_reference_note_opens():
    assert open_note(NOTE, NAME, PUBLIC) == TEXT


def test_a_text_may_hold_empty_lines_and_lines_that_look_like_signatures():
    for text in ("a\n\nb\n", "a\n\n", "\na\n", "a\n\n— PeterNeumann AAAA\n", NOTE, "é 日本\n"):
        assert open_note(sign_note(text, NAME, KEY), NAME, PUBLIC) == text


def test_signatures_of_other_keys_are_ignored_in_any_place():
    theirs = signature_line(sign_note(TEXT, "other", OTHER))
    for note in (NOTE + theirs, TEXT + "\n" + theirs + signature_line(NOTE)):
        assert open_note(note, NAME, PUBLIC) == TEXT
        assert open_note(note, "other", OTHER.public) == TEXT
    assert open_note(NOTE + theirs * 15, NAME, PUBLIC) == TEXT


def test_a_key_counts_only_under_its_own_name():
    with pytest.raises(NoteError, match="not signed"):
        open_note(sign_note(TEXT, "other", KEY), NAME, PUBLIC)
    with pytest.raises(NoteError, match="not signed"):
        open_note(sign_note(TEXT, NAME, OTHER), NAME, PUBLIC)


def test_one_bad_signature_of_the_trusted_key_spoils_the_note():
    bad = signature_line(sign_note("another text\n", NAME, KEY))
    with pytest.raises(NoteError, match="does not fit"):
        open_note(NOTE + bad, NAME, PUBLIC)


@pytest.mark.parametrize(
    "note",
    [
        "",
        "\n",
        "\n\n",
        TEXT,
        NOTE[:-1],
        NOTE + "\n",
        NOTE + "trailing\n",
        TEXT + "\n\n",
        NOTE[len(TEXT) + 1 :],
        "\n" + NOTE[len(TEXT) :],
        NOTE.replace("— ", "- "),
        NOTE.replace("— ", ""),
        NOTE.replace("— ", "—"),
        NOTE.replace("\n", "\r\n"),
        NOTE.replace("know", "kn\tow"),
        NOTE.replace("know", "kn\ud800ow"),
        NOTE.replace("PeterNeumann", ""),
        NOTE.replace("PeterNeumann", "Peter+Neumann"),
        NOTE.replace("nAM=", "nAM"),
        NOTE.replace("nAM=", "nAN="),
        NOTE.replace("nAM=", "nAM=="),
        NOTE.replace("nAM=", "nAM= "),
        NOTE.replace("nAM=", "n_M="),
        NOTE.replace("nAM=", "né="),
        TEXT + "\n— PeterNeumann x08gow==\n",
        TEXT + "\n— PeterNeumann\n",
        NOTE + "— other AAAA\n",
        NOTE + "— other AAAAAA==\n",
        NOTE + "—  AAAAAAAA\n",
        "x" * MAX_NOTE_BYTES + "\n" + NOTE,
    ],
)
def test_a_malformed_note_is_refused(note):
    assert note != NOTE
    with pytest.raises(NoteError):
        open_note(note, NAME, PUBLIC)


@given(st.text())
def test_random_text_is_no_note(text):
    for note in (text, text + "\n" + NOTE.removeprefix(TEXT), NOTE + text):
        if note != NOTE:
            with pytest.raises(NoteError):
                open_note(note, NAME, PUBLIC)


@pytest.mark.parametrize("name", ["", " ", "a b", "a+b", "a\n", "a\u00a0b", "a\u2028b", "a\0", "\ud800"])
def test_a_name_the_format_cannot_hold_is_refused(name):
    with pytest.raises(NoteError, match="key name"):
        sign_note(TEXT, name, KEY)


@pytest.mark.parametrize(
    "text", ["", "\n", "no newline", "tab\t\n", "nul\0\n", "\ud800\n", "x" * MAX_NOTE_BYTES + "\n"]
)
def test_a_text_the_format_cannot_hold_is_refused(text):
    with pytest.raises(NoteError):
        sign_note(text, NAME, KEY)


def test_a_note_too_long_to_be_read_is_not_written():
    with pytest.raises(NoteError, match="longer"):
        sign_note("x" * (MAX_NOTE_BYTES - 2) + "\n", NAME, KEY)
