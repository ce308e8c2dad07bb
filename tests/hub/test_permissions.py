"""Every role with every command in every state, judged at a real hub and compared with the help page.

The page `resources/help/permissions.md` is the table; nothing in it is generated. To add a command: one line in
`permissions/cases.py` with an example, one row in the page's first table, and, where a state matters, rows in its
second one. A new state of the rulebook needs a row in the third; a new track, a line in `prepare.BODY_OF`.
"""

from collections.abc import Iterator
from itertools import product

import pytest

from tac_desk.domain.commands import COMMANDS, MoveDossier
from tac_desk.domain.people import Role
from tac_desk.domain.refusal import Reason, Refusal, refusal_from
from tac_desk.domain.refusal_words import refusal_text
from tac_desk.ui.words_refusals import refusal_sentence
from tests.hub.permissions import page
from tests.hub.permissions.cases import CASES, VOTING, Case
from tests.hub.permissions.court import Court, Judged, court
from tests.hub.permissions.expected import TYPICAL, Trial, expected, trials
from tests.hub.permissions.people import BOTH, BY_ID, NEVER, PEOPLE, REVOKED
from tests.hub.permissions.prepare import BODY_OF, build
from tests.hub.permissions.scene import BOOK, Place, Scene

AUDIENCES = {"everybody": "public", "council": "council", "applicant": "applicant", "author": "author"}


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Scene]:
    built = build(tmp_path_factory.mktemp("permissions") / "hub")
    yield built
    built.hub.close()


@pytest.mark.parametrize("command", COMMANDS)
def test_the_hub_answers_everybody_everywhere_as_the_page_says(scene: Scene, command: str) -> None:
    wrong: list[str] = []
    said: set[tuple[str, frozenset[str]]] = set()
    tried = 0
    with court(scene) as sitting:
        for trial in trials(scene, command):
            judged = _judge(scene, sitting, trial)
            if judged is None:
                continue
            tried += 1
            wrong += _faults(trial, judged)
            if judged.outcome.status == "refused":
                wrong += _unsaid(trial, judged, said)
    assert tried, "nobody tried it"
    assert not wrong, f"{len(wrong)} of {tried}:\n" + "\n".join(wrong[:40])


def _judge(scene: Scene, sitting: Court, trial: Trial) -> Judged | None:
    command = trial.case.make(trial.person, trial.place)
    if command is None:
        return None
    return sitting.judge(trial.person, scene.sign(trial.person, command, trial.case.subject(trial.place)))


def _faults(trial: Trial, judged: Judged) -> list[str]:
    """What is wrong with an answer, and with what was written."""
    wanted, outcome, found = trial.expected, judged.outcome, []
    answer = page.YES if outcome.status == "accepted" else outcome.reason
    if answer != wanted.outcome:
        found.append(f"is {answer}, not {wanted.outcome}")
    if outcome.status == "rejected":
        found += [] if (judged.rows, judged.entries) == (0, 0) else ["left a trace"]
    elif (judged.entries, judged.rows) != (
        1,
        2 + len(judged.things),
    ):  # the entry, the head, and these things
        found.append(f"wrote {judged.rows} rows, {judged.entries} entries, {judged.things}")
    if outcome.status == "refused" and judged.things != ((trial.place.subject,) if wanted.kept else ()):
        found.append(f"was refused and yet changed {judged.things}")
    if outcome.status == "accepted" and not judged.things:
        found.append("changed nothing")
    if (
        outcome.status != "rejected"
        and judged.audience != AUDIENCES[page.who()[trial.case.action]["Read by"]]
    ):
        found.append(f"is read by {judged.audience}")
    who, where = trial.person, ", ".join(sorted(trial.place.facts)) or trial.place.subject
    return [f"{trial.case.action} by {who.column} ({who.id}) at {where}: {fault}" for fault in found]


def _unsaid(trial: Trial, judged: Judged, said: set[tuple[str, frozenset[str]]]) -> list[str]:
    """A refusal without a reason that both lists of sentences know, or without a fact that they speak of."""
    reason, facts = judged.outcome.reason or "", judged.outcome.facts
    if (reason, frozenset(facts)) in said:
        return []
    said.add((reason, frozenset(facts)))
    refusal = refusal_from(reason, facts)
    sentences = refusal_text(refusal), refusal_sentence(Refusal(refusal.reason, facts))
    known = refusal.reason.value == reason
    whole = known and not any(mark in sentence for sentence in sentences for mark in ("?", "…", "{"))
    return [] if whole else [f"{trial.case.action}: {reason} {dict(facts)} is said as {sentences}"]


def test_who_has_two_roles_may_what_either_of_them_may(scene: Scene) -> None:
    wrong, tried = [], 0
    with court(scene) as sitting:
        for case, place in _everywhere(scene):
            may = any(expected(case, BY_ID[one], place).outcome == page.YES for one in ("mia", "carl"))
            if (command := case.make(BOTH, place)) is not None:
                signed = scene.sign(BOTH, command, case.subject(place))
                tried += 1
                if (sitting.judge(BOTH, signed).outcome.status == "accepted") != may:
                    wrong.append((case.action, sorted(place.facts)))
    assert tried > len(CASES)
    assert not wrong, wrong


def _everywhere(scene: Scene) -> Iterator[tuple[Case, Place]]:
    """Every example in one place of each kind and state."""
    for case in CASES:
        for place in scene.places[case.kind]:
            if case.kind != "dossier" or place.facts == {*TYPICAL, place.state}:
                yield case, place


@pytest.mark.parametrize("override", ["", "It was agreed."])
def test_a_dossier_goes_from_each_state_to_each_other_as_the_page_says(scene: Scene, override: str) -> None:
    secretary, wrong = BY_ID["sue"], []
    places = [place for place in scene.places["dossier"] if "ecosystem" in place.facts]
    assert [place.state for place in places] == list(BOOK.states)
    with court(scene) as sitting:
        for place, wanted in product(places, BOOK.states):
            command = MoveDossier(wanted, override=override)
            outcome = sitting.judge(secretary, scene.sign(secretary, command, place.subject)).outcome
            answer = page.YES if outcome.status == "accepted" else outcome.reason
            if answer != _answer_to_a_move(place.state, wanted, override):
                wrong.append(f"from {place.state} to {wanted}: {answer}")
    assert not wrong, wrong


def _answer_to_a_move(state: str, wanted: str, override: str) -> str:
    ways = page.ways()[state]
    if VOTING in (state, wanted):
        return "state_forbids"
    if override or wanted in ways.move:
        return page.YES
    return "has_own_act" if wanted in ways.act else "state_forbids"


# --- the page is whole --------------------------------------------------------------------------------------


def test_every_command_is_in_the_page_with_an_example() -> None:
    assert {case.command for case in CASES} == set(COMMANDS)
    actions = [case.action for case in CASES]
    assert sorted(actions) == sorted(page.who()), "each row of the page has one example"


def test_every_role_has_a_column_and_every_column_a_person() -> None:
    columns = set(next(iter(page.who().values()))) - {"Action", "Read by"}
    assert columns == {person.column for person in PEOPLE} - NEVER.keys()
    for role in Role:
        assert any(person.roles == (role,) and person.column == role.value for person in PEOPLE), role


def test_every_state_and_track_of_the_rulebook_is_there(scene: Scene) -> None:
    assert set(page.ways()) == set(BOOK.states)
    assert BODY_OF.keys() == BOOK.tracks.keys()
    assert set(BODY_OF.values()) - {None} == set(BOOK.bodies)
    for state in BOOK.states:
        assert any(state in place.facts for place in scene.places["dossier"]), state


def test_every_cell_and_every_row_of_the_page_is_used(scene: Scene) -> None:
    found = [trial for command in COMMANDS for trial in trials(scene, command)]
    used = {cell for trial in found for cell in trial.expected.cells}
    cells = {
        (action, column)
        for action, row in page.who().items()
        for column, cell in row.items()
        if cell and column not in ("Action", "Read by")
    }
    assert cells | set(page.where()) == used, (cells | set(page.where())) ^ used
    assert {trial.case for trial in found} == set(CASES)


def test_every_reason_of_the_page_is_known_and_explained() -> None:
    used = {row.outcome.partition(", ")[0] for row in page.where()}
    used |= {
        cell
        for row in page.who().values()
        for column, cell in row.items()
        if column not in ("Action", "Read by")
    }
    used |= {NEVER[REVOKED], Reason.ROLE_MISSING.value}
    assert used - {page.YES, page.NO, ""} == {row["Reason"] for row in page.tables()[page.REASONS]}
