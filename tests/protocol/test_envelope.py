"""Envelopes: what was signed is what is judged, and nothing else is accepted."""

import json

import pytest

from tac_desk.domain.commands import COMMANDS, AddComment, CastVote, SubmitReview
from tac_desk.domain.dossier import Audience, RowVerdict
from tac_desk.protocol.codec import CodecError, command_body, command_from
from tac_desk.protocol.envelope import (
    Envelope,
    Seen,
    SignedCommand,
    act_of,
    is_signed_by,
    open_envelope,
    seal,
)
from tac_desk.record.canonical import canonical
from tac_desk.record.signing import DeviceKey

KEY = DeviceKey.generate()
VOTE = CastVote("s1", "no", None, "Not yet: governance is a heading only.", Audience.PUBLIC)


def an_envelope(**changes: object) -> Envelope:
    values: dict = {
        "v": 1, "hub": "h1", "device": "d1", "n": 1, "kind": VOTE.KIND, "subject": "ballot:b1",
        "body": command_body(VOTE), "seen": Seen(3, "00"), "claimed_at": 5, "supersedes": "d1:9",
    }  # fmt: skip
    return Envelope(**{**values, **changes})


def test_a_sealed_command_opens_to_the_same_act() -> None:
    signed = seal(an_envelope(), KEY)
    act = act_of(open_envelope(signed), member="p1", at=7)
    assert (act.id, act.command, act.supersedes, act.subject_id) == ("d1:1", VOTE, "d1:9", "b1")
    assert is_signed_by(signed, KEY.public.hex())


def test_another_device_did_not_sign_it() -> None:
    assert not is_signed_by(seal(an_envelope(), KEY), DeviceKey.generate().public.hex())


@pytest.mark.parametrize("place", range(0, 200, 7))
def test_any_altered_character_breaks_the_signature(place: int) -> None:
    signed = seal(an_envelope(), KEY)
    altered = chr(ord(signed.payload[place]) ^ 1)
    forged = SignedCommand(signed.payload[:place] + altered + signed.payload[place + 1 :], signed.signature)
    assert not is_signed_by(forged, KEY.public.hex())


@pytest.mark.parametrize("bad", ["", "zz", "00" * 63, "00" * 65])
def test_a_malformed_signature_is_no_signature(bad: str) -> None:
    assert not is_signed_by(SignedCommand(seal(an_envelope(), KEY).payload, bad), KEY.public.hex())


def test_a_payload_that_is_not_canonical_is_refused() -> None:
    payload = seal(an_envelope(), KEY).payload
    for loose in (payload.replace(",", ", ", 1), json.dumps(json.loads(payload))):
        with pytest.raises(CodecError, match="canonical"):
            open_envelope(SignedCommand(loose, "00"))


@pytest.mark.parametrize(
    "changes", [{"v": 2}, {"n": 0}, {"body": {"seat": 4}}, {"body": {**command_body(VOTE), "x": 1}}]
)
def test_a_malformed_envelope_is_refused(changes: dict) -> None:
    values = json.loads(canonical(json.loads(seal(an_envelope(), KEY).payload)))
    with pytest.raises(CodecError):
        open_envelope(SignedCommand(canonical({**values, **changes}).decode(), "00"))


def test_an_unknown_kind_is_kept_without_a_command() -> None:
    opened = open_envelope(seal(an_envelope(kind="dance", body={"a": 1}), KEY))
    assert opened.command is None
    assert opened.envelope.kind == "dance"


@pytest.mark.parametrize(
    "command",
    [
        VOTE,
        AddComment("Hello", "governance", Audience.COUNCIL, "d2:4"),
        SubmitReview({"governance": RowVerdict("fail", "no document")}, "decline", "Too early"),
    ],
)
def test_commands_survive_the_wire(command: CastVote) -> None:
    assert command_from(command.KIND, json.loads(canonical(command_body(command)))) == command


def test_every_command_travels_under_its_own_name() -> None:
    assert all(kind and kind == command.KIND for kind, command in COMMANDS.items())


@pytest.mark.parametrize(
    "spelled", [str.upper, lambda text: f"{text[:2]} {text[2:]}", lambda text: text + "\n"]
)
def test_a_signature_has_one_spelling(spelled) -> None:
    signed = seal(an_envelope(), KEY)
    assert not is_signed_by(SignedCommand(signed.payload, spelled(signed.signature)), KEY.public.hex())
