"""A rulebook of any shape is read or refused by a named key: nothing else comes of it."""

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tac_desk.domain.rulebook_file import MOST_BYTES, RulebookError, load_rulebook, parse_rulebook
from tests.domain.books import BOOKS, TEXTS

ODD: list[Any] = [
    0,
    -1,
    1,
    10**30,
    True,
    1.5,
    "",
    "x",
    ">=2/3",
    "\u202e",
    [],
    [1],
    ["x"],
    [[]],
    [{}],
    {},
    {"x": 1},
]


def to_toml(value: Any) -> str:
    """`value` as an inline TOML value."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return '"' + "".join(f"\\U{ord(char):08X}" for char in value) + '"'
        case list():
            return f"[{', '.join(map(to_toml, value))}]"
        case dict():
            return "{" + ", ".join(f"{to_toml(key)} = {to_toml(one)}" for key, one in value.items()) + "}"
    return str(value)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The way to every value of a parsed file."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, one in inner for place in places(one, (*path, key)))]


def replaced(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    first, *rest = path
    if isinstance(value, dict):
        return {key: replaced(one, tuple(rest), new) if key == first else one for key, one in value.items()}
    return [replaced(one, tuple(rest), new) if key == first else one for key, one in enumerate(value)]


PARSED = {name: tomllib.loads(text) for name, text in TEXTS.items()}
PLACES = [(name, place) for name, parsed in PARSED.items() for place in places(parsed) if place]


def text_of(parsed: dict[str, Any]) -> str:
    return "\n".join(f"{to_toml(key)} = {to_toml(value)}" for key, value in parsed.items())


def refusal_of(text: str) -> RulebookError | None:
    try:
        parse_rulebook(text, file="odd.toml")
    except RulebookError as error:
        return error
    return None


@pytest.mark.parametrize("name", BOOKS)
def test_what_these_tests_write_is_the_rulebook_itself(name):
    assert parse_rulebook(text_of(PARSED[name]), file="written") == BOOKS[name]


@settings(deadline=None, max_examples=300)
@given(st.sampled_from(PLACES), st.sampled_from(ODD))
def test_any_value_in_any_place_is_taken_or_refused_by_its_key(place, odd):
    name, path = place
    error = refusal_of(text_of(replaced(PARSED[name], path, odd)))
    assert error is None or (error.file == "odd.toml" and error.key and error.reason)


@settings(deadline=None)
@given(st.sampled_from(PLACES))
def test_any_value_that_is_left_out_is_taken_or_refused_by_its_key(place):
    name, path = place
    *way, last = path
    holder = PARSED[name]
    for key in way:
        holder = holder[key]
    rest = (
        {key: value for key, value in holder.items() if key != last}
        if isinstance(holder, dict)
        else [value for key, value in enumerate(holder) if key != last]
    )
    error = refusal_of(text_of(replaced(PARSED[name], tuple(way), rest)))
    assert error is None or (error.key and error.reason)


@pytest.mark.parametrize("text", ["a = " + "[" * 10_000, "a = " + "9" * 10_000, "\0", "a", "[a]\n[a]"])
def test_what_is_no_toml_is_refused(text):
    with pytest.raises(RulebookError, match="is not TOML"):
        parse_rulebook(text, file="no.toml")


def test_a_file_that_is_no_text_or_far_too_large_is_refused(tmp_path):
    path = tmp_path / "large.toml"
    path.write_bytes(b"#" * (MOST_BYTES + 1))
    with pytest.raises(RulebookError, match="is larger than 512 KiB"):
        load_rulebook(path)
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(RulebookError, match="utf-8"):
        load_rulebook(path)
    with pytest.raises(RulebookError, match="null byte"):
        load_rulebook(tmp_path / "a\0b")
