"""The canonical form matches the examples that RFC 8785 publishes and refuses what it refuses."""

import json
import math
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tac_desk.record.canonical import MAX_DEPTH, MAX_INTEGER, CanonicalError, canonical

# RFC 8785, appendix B, in full.
NUMBERS = {
    "0000000000000000": "0",
    "8000000000000000": "0",
    "0000000000000001": "5e-324",
    "8000000000000001": "-5e-324",
    "7fefffffffffffff": "1.7976931348623157e+308",
    "ffefffffffffffff": "-1.7976931348623157e+308",
    "4340000000000000": "9007199254740992",
    "c340000000000000": "-9007199254740992",
    "4430000000000000": "295147905179352830000",
    "44b52d02c7e14af5": "9.999999999999997e+22",
    "44b52d02c7e14af6": "1e+23",
    "44b52d02c7e14af7": "1.0000000000000001e+23",
    "444b1ae4d6e2ef4e": "999999999999999700000",
    "444b1ae4d6e2ef4f": "999999999999999900000",
    "444b1ae4d6e2ef50": "1e+21",
    "3eb0c6f7a0b5ed8c": "9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d": "0.000001",
    "41b3de4355555553": "333333333.3333332",
    "41b3de4355555554": "333333333.33333325",
    "41b3de4355555555": "333333333.3333333",
    "41b3de4355555556": "333333333.3333334",
    "41b3de4355555557": "333333333.33333343",
    "becbf647612f3696": "-0.0000033333333333333333",
    "43143ff3c1cb0959": "1424953923781206.2",
}
NOT_NUMBERS = ("7fffffffffffffff", "7ff0000000000000", "fff0000000000000")

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-MAX_INTEGER, MAX_INTEGER)
    | st.text()
    | st.floats(allow_nan=False),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
).filter(lambda value: "inf" not in repr(value))


def double(bits: str) -> float:
    return struct.unpack(">d", bytes.fromhex(bits))[0]


@pytest.mark.parametrize(("bits", "text"), NUMBERS.items())
def test_numbers_are_written_as_appendix_b_says(bits, text):
    assert canonical(double(bits)) == text.encode()


@pytest.mark.parametrize("bits", NOT_NUMBERS)
def test_nan_and_infinity_are_refused(bits):
    with pytest.raises(CanonicalError, match="not finite"):
        canonical(double(bits))


def test_the_structure_example_of_section_3_2_4_matches_byte_for_byte():
    value = {
        "numbers": [333333333.33333329, 1e30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
        "literals": [None, True, False],
    }
    assert canonical(value) == bytes.fromhex(
        "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e"
        "756d62657273223a5b3333333333333333332e333333333333332c31652b3330"
        "2c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac24"
        "5c75303030665c6e4127425c225c5c5c5c5c222f227d"
    )


def test_keys_are_sorted_by_utf16_as_in_section_3_2_3():
    value = {
        "\u20ac": "Euro Sign",
        "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        "1": "One",
        "\U0001f600": "Emoji: Grinning Face",
        "\u0080": "Control",
        "\u00f6": "Latin Small Letter O With Diaeresis",
    }
    assert list(json.loads(canonical(value)).values()) == [
        "Carriage Return",
        "One",
        "Control",
        "Latin Small Letter O With Diaeresis",
        "Euro Sign",
        "Emoji: Grinning Face",
        "Hebrew Letter Dalet With Dagesh",
    ]


def test_only_what_json_must_escape_is_escaped():
    short = {8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}
    for code in [*range(0x300), 0x2028, 0x2029, 0xFFFF, 0x10FFFF]:
        escaped = short.get(code) or (f"\\u{code:04x}" if code < 32 else chr(code))
        assert canonical(chr(code)) == f'"{escaped}"'.encode()


def test_text_is_not_normalised():
    assert canonical("A\u030a") != canonical("\u00c5")


def test_integers_keep_to_what_every_reader_can_hold():
    assert canonical([MAX_INTEGER, -MAX_INTEGER]) == b"[9007199254740991,-9007199254740991]"
    for integer in (MAX_INTEGER + 1, -MAX_INTEGER - 1, 10**5000):
        with pytest.raises(CanonicalError, match="beyond"):
            canonical(integer)


def test_a_whole_float_and_an_integer_are_the_same_number():
    assert canonical([1, 1.0, -0.0, 1e20]) == b"[1,1,0,100000000000000000000]"


def test_true_is_not_one():
    assert canonical({"a": True, "b": 1, "c": None}) == b'{"a":true,"b":1,"c":null}'


@pytest.mark.parametrize("value", ["\ud800", "\udc00x", ["\ud83d\ude00"], {"\ud800": 1}, {"a": "\udfff"}])
def test_lone_surrogates_are_refused(value):
    with pytest.raises(CanonicalError, match="surrogate"):
        canonical(value)


@pytest.mark.parametrize("key", [1, None, True, b"a", ("a",)])
def test_keys_that_are_not_text_are_refused(key):
    with pytest.raises(CanonicalError, match="key"):
        canonical({"a": 1, key: 2})


@pytest.mark.parametrize("value", [b"bytes", {1, 2}, object(), 1j, bytearray(b"x"), range(3)])
def test_other_types_are_refused(value):
    with pytest.raises(CanonicalError, match="not a JSON type"):
        canonical([value])


def test_hostile_depth_is_refused_and_not_a_crash():
    deep: list[object] = []
    for _ in range(MAX_DEPTH):
        deep = [deep]
    assert canonical(deep) == b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1)
    with pytest.raises(CanonicalError, match="nested"):
        canonical([deep])
    endless: list[object] = []
    endless.append(endless)
    with pytest.raises(CanonicalError, match="nested"):
        canonical(endless)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_double_survives_and_takes_the_fewest_digits(number):
    text = canonical(number).decode()
    assert float(text) == number
    magnitude = abs(number)
    assert ("e" in text) == (magnitude != 0 and not 1e-6 <= magnitude < 1e21)
    digits = text.lstrip("-").partition("e")[0].replace(".", "").strip("0")
    assert len(digits) <= len(repr(number).lstrip("-").partition("e")[0].replace(".", "").strip("0"))


@given(JSON)
def test_reading_it_back_and_writing_it_again_changes_nothing(value):
    once = canonical(value)
    assert canonical(json.loads(once, parse_int=float)) == once


@given(st.dictionaries(st.text(), st.integers(0, 9)))
def test_the_order_of_insertion_does_not_matter(value):
    assert canonical(dict(reversed(value.items()))) == canonical(value)


def test_the_example_table_spans_both_layouts():
    finite = [double(bits) for bits in NUMBERS]
    assert all(math.isfinite(number) for number in finite)
    assert {"e" in text for text in NUMBERS.values()} == {True, False}
