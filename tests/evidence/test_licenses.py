"""Licences known by their text."""

import pytest

from tac_desk.assets import resource
from tac_desk.evidence.licenses import known, recognise, spoken

TEXTS = sorted(resource("licenses").glob("*.txt"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_every_shipped_text_is_recognised_as_itself(path):
    match = recognise(path.read_text("utf-8"), 98)
    assert (match.kind, match.spdx) == ("exact", path.stem)


def test_layout_markup_title_and_holder_do_not_matter():
    text = resource("licenses", "BSD-3-Clause.txt").read_text("utf-8")
    changed = "# The BSD License\n\n" + text.replace("[year], [fullname]", "2026 the Authors").replace(
        "\n", "\r\n> "
    )
    changed = changed.replace("the copyright holder nor", "Example Inc. nor").replace('"AS IS"', "``AS IS''")
    assert recognise(changed, 98).kind in ("exact", "similar")
    assert recognise(changed, 98).spdx == "BSD-3-Clause"


def test_the_gpl_that_names_the_agpl_is_not_the_agpl():
    assert recognise(resource("licenses", "GPL-3.0.txt").read_text("utf-8"), 98).spdx == "GPL-3.0"


@pytest.mark.parametrize(
    "text", ["", "\0\0", "All rights reserved.", "lorem ipsum " * 5000, "licensed under the MIT License"]
)
def test_what_is_no_licence_is_unknown(text):
    assert recognise(text, 98).kind == "unknown"


def test_added_and_removed_words_are_shown():
    text = resource("licenses", "MIT.txt").read_text("utf-8").replace("free of charge", "gladly")
    match = recognise(text, 90)
    assert match.added == ("gladly",)
    assert set(match.removed) == {"free", "of", "charge"}


def test_the_appendix_of_a_licence_may_be_left_out():
    text = resource("licenses", "Apache-2.0.txt").read_text("utf-8").partition("APPENDIX")[0]
    assert recognise(text, 98).kind == "exact"
    assert sum(spdx == "Apache-2.0" for spdx, _ in known()) == 2


@pytest.mark.parametrize(
    ("name", "spdx"),
    [
        ("Apache Software License 2.0", "Apache-2.0"),
        ("MIT License", "MIT"),
        ("BSD-3-Clause", "BSD-3-Clause"),
        ("GNU Lesser General Public License v3", "LGPL-"),
        ("GNU Affero General Public License v3", "AGPL-"),
        ("proprietary", None),
    ],
)
def test_declared_names_are_understood(name, spdx):
    assert spoken(name) == spdx
