"""The people and organisations that a snapshot shows for the rules about conflicts of interest."""

import json

from tac_desk.domain.ties import NO_TIES, Listed
from tac_desk.evidence.ties import read_ties
from tac_desk.hub.mined import command_for

ADA = "Ada Lovelace <ada@engines.example.org>"
FREE = "Grace Hopper <grace@gmail.com>"
BOT = "dependabot[bot] <bot@users.noreply.github.com>"
TABLE = "| Name | GitHub | Organisation |\n|---|---|---|\n| Ada Lovelace | @ada | Engines |\n"


def test_a_snapshot_counts_authors_and_employers_domains_and_lists_maintainers(mini, snapshot_of) -> None:
    mini.commits(4, author="Ada Lovelace <ada@engines.com>")
    mini.commits(2, author=FREE)
    mini.commits(9, author=BOT)
    mini.commit({"MAINTAINERS.md": TABLE}, author=FREE)
    ties = snapshot_of(mini).ties
    assert ties.commits == 7
    assert ties.domains == {"engines.com": 4}, "free mail and bots say nothing about employers"
    assert ties.authors == {"Ada Lovelace": 4, "Grace Hopper": 3}
    assert ties.maintainers == (Listed("Ada Lovelace", "ada", "Engines"),)


def test_addresses_are_in_no_snapshot(mini, snapshot_of) -> None:
    mini.commits(2, author="Ada Lovelace <secret.box@engines.com>")
    assert b"secret.box" not in snapshot_of(mini).content()


def test_the_command_that_attaches_a_snapshot_carries_what_it_shows(mini, snapshot_of) -> None:
    mini.commits(3, author=ADA)
    mini.commit({"MAINTAINERS.md": TABLE}, author=ADA)
    snapshot = snapshot_of(mini)
    assert command_for(snapshot.content()).ties == snapshot.ties


def test_a_snapshot_of_an_older_program_shows_nobody(mini, snapshot_of) -> None:
    mini.commits(3)
    report = json.loads(snapshot_of(mini).content())
    del report["ties"]
    assert read_ties(report) == NO_TIES
    assert command_for(json.dumps(report).encode()).ties.is_empty


def test_a_name_with_odd_bytes_is_shown_with_replacement_characters(mini, snapshot_of) -> None:
    mini.commits(2, author="Ad\udce9 L\u202eovelace <x@engines.com>")
    (name,) = json.loads(snapshot_of(mini).content())["ties"]["authors"]
    assert "\udce9" not in name
