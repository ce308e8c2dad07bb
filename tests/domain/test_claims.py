"""What an application claims is handed on by name; what the council's records say of it is looked up, never guessed."""

from dataclasses import replace

import pytest

from tac_desk.assets import resource
from tac_desk.domain.claims import ANSWERS, claims_of, record_of
from tac_desk.domain.dossier import Dossier, Sponsorship
from tac_desk.domain.people import Council, Member, Role, Seat
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.evidence.material import CLAIMS
from tac_desk.intake.forms import shipped_forms

ALPHA = "https://github.com/example/alpha"
HOSTED = Dossier("2", 2, "Alpha", "hosted", "submitted", ALPHA)


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook(resource("rulebooks", "pytorch.toml"))


def _asked(form: str, **answers: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (section.key, answers.get(section.key, "")) for section in shipped_forms().form(form).sections
    )


def test_every_claim_is_one_that_collectors_know_and_every_question_one_that_a_form_asks() -> None:
    assert set(ANSWERS) <= set(CLAIMS)
    asked = {section.key for form in shipped_forms().forms for section in form.sections}
    assert {key for keys in ANSWERS.values() for key in keys} <= asked


def test_the_answers_of_both_forms_come_under_the_same_names() -> None:
    ecosystem = replace(HOSTED, fields=_asked("ecosystem", project_license="MIT", pytorch_version="2.4"))
    hosted = replace(HOSTED, fields=_asked("hosted", license="MIT", pytorch_compatibility="2.4"))
    for dossier in (ecosystem, hosted):
        claims = claims_of(dossier)
        assert (claims["license"], claims["pytorch_versions"]) == ("MIT", "2.4")


def test_a_question_nobody_answered_is_empty_and_one_never_asked_is_absent() -> None:
    claims = claims_of(replace(HOSTED, fields=_asked("ecosystem")))
    assert claims["documentation"] == ""
    assert "roadmap" not in claims
    assert claims_of(HOSTED) == {}
    assert claims_of(replace(HOSTED, homepage="https://alpha.example"))["website"] == "https://alpha.example"


def test_a_sponsorship_on_the_ledger_stands_before_the_form() -> None:
    asked = replace(HOSTED, fields=_asked("hosted", tac_sponsor="looking for one"))
    assert claims_of(asked)["sponsor"] == "looking for one"
    assert "sponsored" not in claims_of(asked)
    sponsored = replace(asked, sponsor=Sponsorship("a:1", "ada", "first", "", 0))
    assert claims_of(sponsored)["sponsor"] == claims_of(sponsored)["sponsored"] == "ada (first)"
    seat = Seat("first", "First Seat", "First", "member", "ada", None, "tac")
    council = Council(
        "Test", "", members={"ada": Member("ada", "Ada Example", (Role.MEMBER,))}, seats=(seat,)
    )
    assert claims_of(sponsored, council)["sponsor"] == "Ada Example (First Seat)"


@pytest.mark.parametrize(
    ("state", "listed"),
    [("active", "listed"), ("accepted", "listed"), ("in_queue", "not listed"), ("retired", "not listed")],
)
def test_the_ledger_says_whether_the_same_repository_is_an_approved_project(
    rulebook: Rulebook, state: str, listed: str
) -> None:
    earlier = Dossier("1", 1, "Alpha", "ecosystem", state, f"{ALPHA.upper().replace('HTTPS', 'https')}.git/")
    assert record_of([earlier], rulebook, [ALPHA]) == {"state": state, "landscape": listed}


def test_of_several_applications_the_approved_one_counts(rulebook: Rulebook) -> None:
    tries = [
        Dossier(str(n), n, "Alpha", "ecosystem", s, ALPHA) for n, s in enumerate(("active", "withdrawn"))
    ]
    assert record_of(tries, rulebook, [ALPHA])["state"] == "active"


def test_a_council_without_any_approved_project_on_record_says_nothing(rulebook: Rulebook) -> None:
    other = Dossier("1", 1, "Beta", "ecosystem", "submitted", "https://github.com/example/beta")
    assert record_of([], rulebook, [ALPHA]) == {}
    assert record_of([other, HOSTED], rulebook, [ALPHA]) == {}
    assert record_of([replace(other, state="active")], rulebook, [ALPHA]) == {"landscape": "not listed"}
