"""Signatures match RFC 8032, hold only under their own domain, and hostile ones are just not valid."""

import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tac_desk.record.signing import DeviceKey, fingerprint, is_sound, verify, verify_raw

# RFC 8032, section 7.1, tests 1 to 3 and SHA(abc): secret, public, message, signature.
VECTORS = [
    (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
        "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da0"
        "85ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac1"
        "8ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
    (
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2"
        "192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b5890"
        "9351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
    ),
]
GROUP_ORDER = 2**252 + 27742317777372353535851937790883648493
PRIME = 2**255 - 19
ORDER_EIGHT = bytes.fromhex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")
KEY = DeviceKey.from_bytes(bytes(range(32)))


def little(number: int) -> bytes:
    return number.to_bytes(32, "little")


@pytest.mark.parametrize(("secret", "public", "message", "signature"), VECTORS)
def test_raw_signatures_match_rfc_8032(secret, public, message, signature):
    key = DeviceKey.from_bytes(bytes.fromhex(secret))
    assert key.public.hex() == public
    assert key.sign_raw(bytes.fromhex(message)).hex() == signature
    assert verify_raw(key.public, bytes.fromhex(message), bytes.fromhex(signature))


def public_vectors():
    """Wycheproof's, one a line: number, public key, message, signature, result; "-" is nothing."""
    lines = Path(__file__).with_name("wycheproof_ed25519.txt").read_text("utf-8").splitlines()[1:]
    return [line.replace("-", "").split(" ") for line in lines]


@pytest.mark.parametrize(("number", "public", "message", "signature", "result"), public_vectors())
def test_signatures_match_the_public_vectors_of_wycheproof(number, public, message, signature, result):
    found = verify_raw(bytes.fromhex(public), bytes.fromhex(message), bytes.fromhex(signature))
    assert found == (result == "valid"), number


def test_the_public_vectors_are_all_there():
    results = [vector[4] for vector in public_vectors()]
    assert (len(results), results.count("valid")) == (151, 88)


def test_a_message_is_signed_behind_its_domain():
    assert KEY.sign("command", b"{}") == KEY.sign_raw(b"tac-desk/command\0{}")
    assert verify(KEY.public, "command", b"{}", KEY.sign("command", b"{}"))


def test_a_signature_means_nothing_under_another_domain():
    signature = KEY.sign("command", b"{}")
    assert not verify(KEY.public, "enrolment", b"{}", signature)
    assert not verify_raw(KEY.public, b"{}", signature)


@pytest.mark.parametrize("domain", ["", "Command", "a\0b", "a b", "a\n", "é", "/x"])
def test_a_domain_that_could_be_misread_is_a_bug(domain):
    with pytest.raises(ValueError, match="not a signing domain"):
        KEY.sign(domain, b"")
    with pytest.raises(ValueError, match="not a signing domain"):
        verify(KEY.public, domain, b"", bytes(64))


def test_every_flipped_bit_of_signature_key_or_message_is_noticed():
    message, signature = b"for", KEY.sign("command", b"for")
    for position in range(64 * 8):
        assert not verify(KEY.public, "command", message, flip(signature, position))
    for position in range(32 * 8):
        assert not verify(flip(KEY.public, position), "command", message, signature)
    for position in range(len(message) * 8):
        assert not verify(KEY.public, "command", flip(message, position), signature)


def flip(value: bytes, position: int) -> bytes:
    changed = bytearray(value)
    changed[position // 8] ^= 1 << position % 8
    return bytes(changed)


def test_the_malleable_twin_of_a_signature_is_not_valid():
    signature = KEY.sign("command", b"for")
    scalar = int.from_bytes(signature[32:], "little") + GROUP_ORDER
    assert not verify(KEY.public, "command", b"for", signature[:32] + little(scalar))


@given(st.binary(max_size=100), st.binary(max_size=100))
def test_hostile_lengths_and_bytes_are_false_and_never_an_error(public, signature):
    assert not verify(public, "command", b"for", signature)
    assert not verify(KEY.public, "command", b"for", signature)
    assert not verify(public, "command", b"for", KEY.sign("command", b"for"))


@pytest.mark.parametrize("length", [0, 31, 33, 64])
def test_a_private_key_of_another_length_is_refused(length):
    with pytest.raises(ValueError, match="32"):
        DeviceKey.from_bytes(bytes(length))


def test_keys_of_small_order_are_refused_in_every_spelling():
    eight = int.from_bytes(ORDER_EIGHT, "little")
    for y in (0, 1, PRIME - 1, eight, PRIME - eight, PRIME, PRIME + 1):
        for sign in (0, 1 << 255):
            assert not is_sound(little(y | sign))


def test_the_signature_that_fits_every_message_is_refused():
    identity = little(1)  # with this key and point and a zero scalar, RFC 8032's equation always holds
    assert not verify_raw(identity, b"anything", identity + bytes(32))


def test_a_key_survives_storage():
    again = DeviceKey.from_bytes(KEY.to_bytes())
    assert again.public == KEY.public
    assert DeviceKey.generate().public != DeviceKey.generate().public
    assert all(is_sound(DeviceKey.generate().public) for _ in range(50))


def test_printing_a_key_shows_no_secret():
    for shown in (repr(KEY), str(KEY), f"{[KEY]}"):
        assert KEY.to_bytes().hex() not in shown
        assert fingerprint(KEY.public) in shown
    with pytest.raises(TypeError):
        pickle.dumps(KEY)


def test_a_fingerprint_is_short_stable_and_tells_keys_apart():
    assert fingerprint(KEY.public) == fingerprint(bytes(KEY.public))
    groups = fingerprint(KEY.public).split("-")
    assert [len(group) for group in groups] == [4, 4, 4, 4]
    assert set("".join(groups)) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    assert len({fingerprint(flip(KEY.public, position)) for position in range(256)}) == 256
