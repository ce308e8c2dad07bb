"""The demonstration: its ledger verifies, its story is as told, and nothing of it concerns a real person."""

import json
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tac_desk.assets import resource
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.judges.verdicts import FAIL
from tac_desk.domain.lifecycle_clock import due_reviews, last_day, standing_notice
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.months import day_of
from tac_desk.domain.owed import Owed, owed
from tac_desk.domain.people import attendance
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.tally import count
from tac_desk.domain.world import Thing, World
from tac_desk.hub.demo import DemoHub, found_demo_hub
from tac_desk.hub.demo_people import demo_people
from tac_desk.hub.demo_projects import demo_projects
from tac_desk.hub.demo_times import Calendar
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import root_at, rows_after
from tac_desk.protocol.codec import decode
from tac_desk.protocol.entry import Entry
from tac_desk.record.leaf import entry_leaf
from tac_desk.record.merkle import Frontier

NOW = 1_795_000_000_000  # milliseconds: a Wednesday in November 2026
DAY = 86_400_000
CANDIDATES = {"Embergrid", "Fernlock", "Marrowline", "Quillmesh", "Sablefin", "Tidewheel"}
AFTER = {"Hollowpine": "active", "Rookmoss": "in_remediation"}
ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.\w+")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> DemoHub:
    return found_demo_hub(tmp_path_factory.mktemp("demo") / "hub", NOW)


@pytest.fixture
def hub(demo: DemoHub) -> Iterator[Hub]:
    opened = Hub.open(demo.directory, now=lambda: NOW)
    yield opened
    opened.close()


def dossiers(hub: Hub) -> dict[str, Dossier]:
    return {thing.id: thing for thing in hub.things("dossier") if isinstance(thing, Dossier)}


def ballots(hub: Hub) -> dict[str, Ballot]:
    return {thing.id: thing for thing in hub.things("ballot") if isinstance(thing, Ballot)}


def entries(hub: Hub) -> list[Entry]:
    with hub.database.reading() as connection:
        rows = rows_after(connection, 0, 10_000)
        frontier = Frontier()
        for row in rows:
            frontier = frontier.append(entry_leaf(row.salt, row.body))
        assert frontier.root() == root_at(connection, len(rows))
    return [decode(row.body, Entry) for row in rows]


def waiting(hub: Hub, member: str) -> dict[str, tuple[Owed, ...]]:
    """What `member` owes each dossier, as their queue shows it."""
    council = hub.council()
    device = next(device.id for device in council.devices.values() if device.member == member)
    found = dossiers(hub)
    things: dict[str, Thing] = {f"ballot:{ballot.id}": ballot for ballot in ballots(hub).values()}
    things |= {f"dossier:{dossier.id}": dossier for dossier in found.values()}
    world = World(rulebook_of(council.rulebook), {"council": council, **things})
    every = {one.id: owed(world, one, member=member, device=device, at=NOW) for one in found.values()}
    return {dossier: kinds for dossier, kinds in every.items() if kinds}


def test_the_ledger_verifies_from_its_first_leaf_to_its_root_and_nothing_was_refused(hub: Hub) -> None:
    told = entries(hub)
    assert len(told) > 350
    assert all(entry.accepted for entry in told)
    assert [entry.at for entry in told] == sorted(entry.at for entry in told)
    assert told[-1].at < NOW


def test_the_council_has_21_seats_and_is_marked_as_a_demonstration(hub: Hub) -> None:
    council = hub.council()
    assert council.demonstration
    assert len(council.roll("tac")) == 21
    assert len(council.roll("ewg")) == len({seat.primary for seat in council.roll("ewg")}) == 9


def test_every_active_project_of_the_landscape_is_an_ecosystem_dossier(hub: Hub) -> None:
    found, listed = dossiers(hub), demo_projects()
    assert len(listed) == 143
    for project in listed:
        dossier = found[project.id]
        assert (dossier.name, dossier.track) == (project.listed.name, "ecosystem")
        assert dossier.state == ("active" if project.active else "retired")
        assert dossier.repository == project.listed.repository


def test_no_real_project_is_commented_on_reviewed_sponsored_or_voted_on(hub: Hub) -> None:
    real = [dossier for dossier in dossiers(hub).values() if not dossier.invented]
    assert len(real) == len(demo_projects())
    for dossier in real:
        assert not dossier.comments
        assert not dossier.reviews
        assert dossier.sponsor is None
        assert dossier.ballot is None
        assert not dossier.fields


def test_six_invented_candidates_stand_in_different_states(hub: Hub) -> None:
    invented = [dossier for dossier in dossiers(hub).values() if dossier.invented]
    assert {dossier.name for dossier in invented} == CANDIDATES | AFTER.keys() | {"Larkspindle"}
    latest = {dossier.name: dossier.state for dossier in sorted(invented, key=lambda one: one.filed_at)}
    assert latest == {
        "Embergrid": "in_voting",
        "Fernlock": "in_progress",
        "Marrowline": "scheduled",
        "Quillmesh": "in_progress",
        "Sablefin": "accepted",
        "Tidewheel": "waiting",
        "Larkspindle": "active",
        **AFTER,
    }


def test_no_invented_dossier_points_to_a_real_host(hub: Hub) -> None:
    for dossier in (one for one in dossiers(hub).values() if one.invented):
        assert urlsplit(dossier.repository).hostname == "git.example"
        assert not dossier.homepage or (urlsplit(dossier.homepage).hostname or "").endswith(".example")
        assert all(one.repository.startswith("https://git.example/") for one in dossier.evidence)


def test_one_candidate_returns_and_its_earlier_round_is_linked(hub: Hub) -> None:
    found = dossiers(hub)
    rounds = [one for one in found.values() if one.returning and one.state != "accepted"]
    assert [one.name for one in rounds] == ["Marrowline"]
    earlier = found[rounds[0].previous or ""]
    assert earlier.state == "too_early"
    asks = re.findall(r"^\d\. \*\*([\w ]+)\*\*", earlier.comments[0].text, re.MULTILINE)
    assert len(asks) == 5
    assert any("The five asks of the first round" in comment.text for comment in rounds[0].comments)


def test_the_open_ballot_stands_as_the_story_says(hub: Hub) -> None:
    ballot = ballots(hub)["embergrid-hosting"]
    tally = count(ballot)
    assert ballot.is_open
    assert 3 * DAY < ballot.deadline - NOW < 4 * DAY + DAY // 12
    assert (tally.yes, tally.no, tally.abstain, tally.recuse, tally.not_voted) == (10, 1, 1, 1, 8)
    assert (tally.eligible, tally.needed, tally.missing, tally.passes) == (20, 14, 4, False)
    assert tally.categories == {"platform": 10}
    assert not ballot.standing("m02"), "the signed-in member has not voted"


def test_a_primary_has_superseded_an_alternate_and_another_member_has_changed_a_vote(hub: Hub) -> None:
    votes = ballots(hub)["embergrid-hosting"].votes
    assert [vote.as_alternate for vote in votes["m04"]] == [True, False]
    assert [vote.position for vote in votes["m12"]] == ["abstain", "yes"]


def test_every_no_abstention_and_recusal_gives_its_reason_and_one_no_is_public(hub: Hub) -> None:
    cast = [vote for ballot in ballots(hub).values() for votes in ballot.votes.values() for vote in votes]
    assert all(vote.rationale for vote in cast if vote.position != "yes")
    assert [vote for vote in cast if vote.position == "no" and vote.audience == "public"]


def test_the_closed_ballots_show_one_accepted_and_one_that_depends_on_the_reading(hub: Hub) -> None:
    found = ballots(hub)
    accepted, rejected = count(found["sablefin-hosting"]), count(found["publish-rationales"])
    assert (accepted.yes, accepted.needed, accepted.passes) == (16, 14, True)
    assert (rejected.yes, rejected.needed, rejected.passes) == (11, 14, False)
    assert {reading.base_name for reading in rejected.sensitivity} == {"cast", "cast_without_abstentions"}
    assert (
        "16 for, 1 against, 1 abstained, 1 recused, 2 did not vote"
        in dossiers(hub)["sablefin"].comments[0].text
    )


def test_one_motion_is_open(hub: Hub) -> None:
    motions = [ballot for ballot in ballots(hub).values() if ballot.track == "motion" and ballot.is_open]
    assert [ballot.id for ballot in motions] == ["second-hour"]
    assert motions[0].deadline > NOW


def test_17_of_21_seats_were_represented_in_the_last_meeting(hub: Hub) -> None:
    council, meeting = hub.council(), hub.thing("meeting:council-last")
    assert isinstance(meeting, Meeting)
    seats = attendance(council.roll("tac"), meeting.present)
    primaries = {seat.primary for seat in council.roll("tac")}
    assert sum(seat.represented for seat in seats) == 17
    assert sum(seat.as_alternate for seat in seats) == 2
    assert len(primaries & set(meeting.present)) == 15
    assert len(meeting.present) == 21
    assert meeting.adjourned_at
    assert meeting.adjourned_at > meeting.starts_at
    assert len(meeting.motions) == 2
    assert len(meeting.actions) == 4


def test_the_next_meeting_is_planned_and_lies_ahead(hub: Hub) -> None:
    last, ahead = hub.thing("meeting:council-last"), hub.thing("meeting:council-next")
    assert isinstance(last, Meeting)
    assert isinstance(ahead, Meeting)
    assert last.next_starts_at == ahead.starts_at > NOW


def test_a_candidate_is_offered_to_the_signed_in_member(hub: Hub, demo: DemoHub) -> None:
    dossier = dossiers(hub)["larkspindle"]
    assert (dossier.track, dossier.state) == ("candidate", "active")
    assert dossier.offer is not None
    assert dossier.offer.to == demo.member
    assert waiting(hub, demo.member)["larkspindle"] == (Owed.TEND,)


def test_the_signed_in_member_owes_a_vote_reviews_a_sponsor_and_a_word(hub: Hub, demo: DemoHub) -> None:
    found = waiting(hub, demo.member)
    assert Owed.VOTE in found["embergrid"]
    assert found["quillmesh"][0] is Owed.REVIEW
    assert Owed.SPONSOR in found["fernlock"]
    assert found["tidewheel"] == (Owed.DISCUSS,)
    told = {
        "embergrid",
        "quillmesh",
        "fernlock",
        "tidewheel",
        "marrowline",
        "sablefin",
        "hollowpine",
        "rookmoss",
        "larkspindle",
    }
    assert set(found) <= told


def test_one_project_is_due_for_its_review_one_has_days_left_and_no_real_one_is_due(hub: Hub) -> None:
    book, found = rulebook_of(hub.council().rulebook), dossiers(hub)
    assert [one.name for one in due_reviews(book, found.values(), NOW)] == ["Hollowpine"]
    notice = standing_notice(found["rookmoss"])
    assert notice is not None
    last = last_day(book, notice)
    assert last is not None
    assert 0 < (last - day_of(NOW)).days <= 9
    assert len(notice.prolonged) == 1


def test_the_secretary_follows_up_on_what_comes_after_acceptance(hub: Hub) -> None:
    found = waiting(hub, "pia-holmgren")
    assert found["hollowpine"] == (Owed.TEND,)
    assert Owed.TEND in found["sablefin"]
    assert not {one.id for one in dossiers(hub).values() if not one.invented} & set(found)


def test_a_candidate_is_asked_for_things_that_stand_in_every_state_and_one_criterion_is_waived(
    hub: Hub, demo: DemoHub
) -> None:
    asked = dossiers(hub)["embergrid"]
    assert [ask.state for ask in asked.asks] == ["met", "answered", "open", "open"]
    assert asked.asks[3].owner == demo.member
    assert Owed.ANSWER in waiting(hub, demo.member)["embergrid"]
    assert asked.waivers["stability"].by == "pia-holmgren"


def test_reviews_that_do_not_pass_a_criterion_say_why(hub: Hub) -> None:
    reviews = [review for dossier in dossiers(hub).values() for review in dossier.reviews.values()]
    assert len(reviews) >= 9
    rows = [
        row for review in reviews for row in review.rows.values() if row.verdict in ("caution", "judgment")
    ]
    assert all(row.note for row in rows)


def test_everybody_who_acts_is_of_the_invented_council(hub: Hub) -> None:
    invented = {member.id for member in demo_people().members} | {"operator"}
    council = hub.council()
    assert set(council.members) == invented
    assert {entry.member for entry in entries(hub)} <= invented
    names = {member.name for member in council.members.values()}
    for meeting in hub.things("meeting"):
        assert isinstance(meeting, Meeting)
        assert {guest.name for guest in meeting.guests} <= names


def test_the_story_names_no_address_of_a_real_host() -> None:
    texts = [
        path.read_text("utf-8")
        for pattern in ("story/*.toml", "applications/*.md", "evidence_invented/*.json")
        for path in sorted(resource("demo").glob(pattern))
    ]
    assert len(texts) == 25
    for text in texts:
        assert all(one.endswith(".example") for one in ADDRESS.findall(text)), ADDRESS.findall(text)
        hosts = {urlsplit(url).hostname or "" for url in re.findall(r"https?://[\w.-]+", text)}
        assert all(host.rstrip(".").endswith(".example") for host in hosts), hosts


def test_the_story_says_nothing_about_a_real_project() -> None:
    """Names that are also plain words, such as Ray or higher, are left out of the search."""
    names = {one.listed.name for one in demo_projects()} - {"PyTorch"}
    telling = [name for name in names if len(name) > 5 and not name.islower() and not name.istitle()]
    assert len(telling) > 40
    for path in sorted(resource("demo", "story").glob("*.toml")):
        text = path.read_text("utf-8")
        assert not [name for name in telling if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)]


def mined() -> list[dict[str, object]]:
    return [
        json.loads(path.read_text("utf-8")) for path in sorted(resource("demo", "evidence").glob("*.json"))
    ]


def test_at_least_eight_real_projects_have_mined_evidence(hub: Hub) -> None:
    real = [one for one in dossiers(hub).values() if one.evidence and not one.invented]
    assert len(real) == len(mined()) >= 8
    for dossier in real:
        latest = dossier.latest_evidence
        assert latest is not None
        assert latest.repository == dossier.repository
        assert re.fullmatch(r"[0-9a-f]{40}", latest.commit)
        data = hub.blob(latest.blob)
        assert data is not None
        assert json.loads(data)["schema"] == "tac-desk/evidence/1"


def test_mined_evidence_holds_no_excerpt_address_or_name() -> None:
    for report in mined():
        assert "@" not in re.sub(r'"searched": \[[^\]]*\]', "", json.dumps(report))
        for row in report["criteria"]:  # type: ignore[attr-defined]
            assert all(finding["excerpt"] == "" for finding in row["findings"])
            people = [finding for finding in row["findings"] if finding["rule"].startswith("people.")]
            assert all(re.fullmatch(r"\d+ commits|co-author only", finding["outcome"]) for finding in people)
            assert all(_is_no_name(value) for value in row["figures"].values())


def _is_no_name(figure: object) -> bool:
    """A count, or identifiers of licences."""
    return isinstance(figure, int) or (
        isinstance(figure, list) and all(re.fullmatch(r"[A-Za-z0-9.-]+", one) for one in figure)
    )


def test_invented_evidence_contradicts_its_application_where_reviewers_should_look(hub: Hub) -> None:
    found = dossiers(hub)
    told = {
        name: json.loads(hub.blob(found[name].evidence[-1].blob) or b"") for name in ("quillmesh", "fernlock")
    }
    ci, licence = told["quillmesh"]["criteria"][1], told["fernlock"]["criteria"][4]
    assert any(finding["outcome"] == "not covered" for finding in ci["findings"])
    assert licence["verdict"] == FAIL
    assert all(
        finding["path"] is None or finding["line"] is None or finding["line"] > 0
        for finding in ci["findings"]
    )


@pytest.mark.parametrize(
    "name", ["embergrid", "fernlock", "marrowline", "quillmesh", "sablefin", "tidewheel"]
)
def test_invented_evidence_answers_every_criterion_of_its_track(hub: Hub, name: str) -> None:
    dossier = dossiers(hub)[name]
    track = rulebook_of(hub.council().rulebook).tracks[dossier.track]
    assert set(dossier.evidence[-1].verdicts) == {criterion.key for criterion in track.criteria}


def test_the_same_story_is_told_twice(hub: Hub, tmp_path: Path) -> None:
    again = Hub.open(found_demo_hub(tmp_path / "hub", NOW).directory)
    try:
        for kind in ("dossier", "ballot", "meeting"):
            assert again.things(kind) == hub.things(kind)
        council = hub.council()
        assert replace(again.council(), devices={}) == replace(council, devices={})
    finally:
        again.close()


@pytest.mark.parametrize("days", [*range(7), 120, 200])
def test_the_story_can_be_told_on_every_day_of_the_week_and_of_the_year(tmp_path: Path, days: int) -> None:
    now = NOW + days * DAY + days * 7_200_000
    opened = Hub.open(found_demo_hub(tmp_path / "hub", now).directory)
    try:
        assert ballots(opened)["embergrid-hosting"].deadline > now + 3 * DAY - DAY // 24
        assert ballots(opened)["second-hour"].is_open
    finally:
        opened.close()


def test_it_is_seeded_within_five_seconds(tmp_path: Path) -> None:
    started = time.process_time()
    found_demo_hub(tmp_path / "hub", NOW)
    assert time.process_time() - started < 5


def test_another_member_can_be_signed_in_but_no_stranger(tmp_path: Path) -> None:
    assert found_demo_hub(tmp_path / "hub", NOW, "mara-lindqvist").member == "mara-lindqvist"
    with pytest.raises(HubError, match="no such member"):
        found_demo_hub(tmp_path / "other", NOW, "somebody")


def test_a_moment_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="tomorrow"):
        Calendar.around(NOW).moment("tomorrow")
