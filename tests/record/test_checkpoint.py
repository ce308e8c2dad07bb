"""A checkpoint opens only as it was signed, whatever byte of it is changed."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tac_desk.record.checkpoint import (
    Checkpoint,
    CheckpointError,
    epoch_lines,
    open_checkpoint,
    sign_checkpoint,
)
from tac_desk.record.merkle import EMPTY_ROOT, leaf_hash
from tac_desk.record.note import sign_note
from tac_desk.record.signing import DeviceKey

NAME = "hub.example/ledger"
KEY = DeviceKey.from_bytes(bytes(range(32)))
ROOT = leaf_hash(b"root")
CHECKPOINT = Checkpoint(NAME, 20852163, ROOT, ("epoch 3",))
SIGNED = sign_checkpoint(CHECKPOINT, NAME, KEY)


def opened(text: str) -> Checkpoint:
    return open_checkpoint(text, NAME, KEY.public)


def signed(*lines: str) -> str:
    return sign_note("\n".join((*lines, "")), NAME, KEY)


def test_the_text_is_origin_size_and_root_each_on_a_line():
    # The example of the tlog-checkpoint specification.
    root = base64.b64decode("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=")
    assert Checkpoint("example.com/behind-the-sofa", 20852163, root).to_text() == (
        "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    )


def test_a_signed_checkpoint_opens_as_it_was():
    assert opened(SIGNED) == CHECKPOINT
    assert SIGNED.startswith(CHECKPOINT.to_text() + f"\n— {NAME} ")


@given(
    st.text(min_size=1).filter(str.isprintable),
    st.integers(0, 2**63 - 1),
    st.binary(min_size=32, max_size=32),
    st.lists(st.text(min_size=1).filter(str.isprintable)).map(tuple),
)
def test_any_checkpoint_survives_the_journey(origin, size, root, extensions):
    checkpoint = Checkpoint(origin, size, root, extensions)
    assert opened(sign_checkpoint(checkpoint, NAME, KEY)) == checkpoint


def test_the_empty_log_has_a_checkpoint_too():
    empty = Checkpoint(NAME, 0, EMPTY_ROOT)
    assert opened(sign_checkpoint(empty, NAME, KEY)) == empty


def test_no_changed_removed_or_added_byte_goes_unnoticed():
    raw, tried = SIGNED.encode(), 0
    for place in range(len(raw)):
        before, byte, after = raw[:place], raw[place], raw[place + 1 :]
        middles = [bytes([other]) for other in range(256) if other != byte]
        middles += [b"", bytes([byte, byte]), b"\n" + bytes([byte]), b" " + bytes([byte])]
        for middle in middles:
            text = (before + middle + after).decode(errors="surrogateescape")
            tried += 1
            with pytest.raises(CheckpointError):
                opened(text)
    assert tried == 259 * len(raw)


def test_every_shortened_checkpoint_is_refused():
    for end in range(len(SIGNED)):
        with pytest.raises(CheckpointError):
            opened(SIGNED[:end])


def test_another_key_or_another_name_does_not_open_it():
    with pytest.raises(CheckpointError, match="not signed"):
        open_checkpoint(SIGNED, NAME, DeviceKey.generate().public)
    with pytest.raises(CheckpointError, match="not signed"):
        open_checkpoint(SIGNED, "other.example", KEY.public)
    with pytest.raises(CheckpointError, match="key name"):
        open_checkpoint(SIGNED, "two words", KEY.public)


ROOT_TEXT = base64.b64encode(ROOT).decode()


@pytest.mark.parametrize(
    "lines",
    [
        ("origin",),
        ("origin", "1"),
        ("", "1", ROOT_TEXT),
        ("origin", "", ROOT_TEXT),
        ("origin", "01", ROOT_TEXT),
        ("origin", "+1", ROOT_TEXT),
        ("origin", "-1", ROOT_TEXT),
        ("origin", "1 ", ROOT_TEXT),
        ("origin", "1_0", ROOT_TEXT),
        ("origin", "\u0661", ROOT_TEXT),
        ("origin", "9" * 19, ROOT_TEXT),
        ("origin", "9" * 5000, ROOT_TEXT),
        ("origin", "1", ROOT_TEXT[:-4]),
        ("origin", "1", ROOT_TEXT.rstrip("=")),
        ("origin", "1", base64.b64encode(ROOT + b"x").decode()),
        ("origin", "1", ROOT_TEXT, ""),
        ("origin", "1", ROOT_TEXT, "", "extension"),
        ("origin", "1", ROOT_TEXT, "right-to-left \u202e"),
    ],
)
def test_a_well_signed_text_that_is_no_checkpoint_is_refused(lines):
    with pytest.raises(CheckpointError):
        opened(signed(*lines))


@pytest.mark.parametrize(
    ("origin", "size", "root", "extensions"),
    [
        ("", 1, ROOT, ()),
        ("two\nlines", 1, ROOT, ()),
        ("origin", -1, ROOT, ()),
        ("origin", 2**63, ROOT, ()),
        ("origin", 1, ROOT[:-1], ()),
        ("origin", 1, ROOT, ("",)),
        ("origin", 1, ROOT, ("a\nb",)),
        ("\ud800", 1, ROOT, ()),
    ],
)
def test_a_checkpoint_that_cannot_be_written_cannot_be_made(origin, size, root, extensions):
    with pytest.raises(CheckpointError):
        Checkpoint(origin, size, root, extensions)


def test_a_key_name_the_format_cannot_hold_is_refused():
    with pytest.raises(CheckpointError, match="key name"):
        sign_checkpoint(CHECKPOINT, "two words", KEY)


def test_a_command_signature_is_never_a_checkpoint_signature():
    text = CHECKPOINT.to_text()
    borrowed = KEY.sign("command", text.encode())
    line = base64.b64encode(base64.b64decode(SIGNED.split()[-1])[:4] + borrowed).decode()
    with pytest.raises(CheckpointError, match="does not fit"):
        opened(f"{text}\n— {NAME} {line}\n")


@pytest.mark.parametrize("began", [(), (0,), (120, 340), (5, 5, 2)])
def test_a_checkpoint_says_where_each_epoch_began(began):
    checkpoint = Checkpoint("origin", 1, bytes(32), epoch_lines(began))
    assert (checkpoint.began, checkpoint.epoch) == (began, len(began) + 1)


@pytest.mark.parametrize(
    "line",
    [
        "epoch 2",
        "epoch 3 1",
        "epoch 2 1 2",
        "epoch 2 01",
        "epoch 2 -1",
        "epoch x 1",
        "epochs 2 1",
        "epoch 2  1",
    ],
)
def test_a_line_that_is_no_epoch_leaves_it_the_first(line):
    assert Checkpoint("origin", 1, bytes(32), (line,)).epoch == 1
