"""Words about conflicts of interest: kinds, proofs, where one stands, and what it closes."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from tac_desk.desk.views_interests import InterestRow
from tac_desk.domain.interest import Interest, Standing
from tac_desk.domain.interest_words import proof_words
from tac_desk.ui import times
from tac_desk.ui.words import plain

translate = QCoreApplication.translate


def kind(code: str) -> str:
    words = {
        "employer": translate("interests", "Employer backs the project"),
        "commits": translate("interests", "Own commits in the project"),
        "employer_commits": translate("interests", "Employer's commits in the project"),
        "maintainer": translate("interests", "Maintainer of the project"),
        "sponsor": translate("interests", "Sponsor of the project"),
        "sponsor_employer": translate("interests", "Same employer as the sponsor"),
        "employment": translate("interests", "Employment"),
        "financial": translate("interests", "Financial interest"),
        "contribution": translate("interests", "Contributions"),
        "personal": translate("interests", "Personal ties"),
        "other": translate("interests", "Something else"),
    }
    return words.get(code) or plain(code)


def proof(interest: Interest) -> str:
    """The proof as a clause; what was declared is in the member's own words."""
    return proof_words(interest, _proofs(), _basis())


def _basis() -> dict[str, str]:
    return {
        "affiliation": translate("interests", "Affiliated with {organisation}"),
        "seat": translate("interests", "Fills the seat {seat} of {organisation}"),
    }


def _proofs() -> dict[str, str]:
    pin = translate("interests", "in {repository} at {commit}, as of {as_of}")
    return {
        "employer application": translate(
            "interests", "{who}; the application names it as backing the project"
        ),
        "employer application_maintainer": translate(
            "interests", "{who}; the application names it as the organisation of {detail}"
        ),
        "employer contact": translate(
            "interests", "{who}; a contact address of the application is at {detail}"
        ),
        "employer repository": translate("interests", "{who}; the repository belongs to {detail}"),
        "employer homepage": translate("interests", "{who}; the project's website is at {detail}"),
        "employer itself": translate("interests", "{who}, which is the project itself"),
        "employer maintainers": translate(
            "interests", "{who}; {count} of {total} listed maintainers are of it, "
        )
        + pin,
        "commits": translate("interests", "{count} of {total} commits bear the name, ") + pin,
        "employer_commits": translate("interests", "{who}; {count} of {total} commits come from {domain}, ")
        + pin,
        "maintainer file": translate("interests", "Listed as {detail}, ") + pin,
        "maintainer application": translate("interests", "The application names {detail} as a maintainer"),
        "sponsor": translate("interests", "Sponsors the project"),
        "sponsor_employer": translate("interests", "{who}, as is the sponsor {sponsor}"),
    }


def standing(row: InterestRow) -> str:
    """Where it stands, and by whose word; empty for one that simply stands."""
    one = row.interest
    if one.dismissal is None or one.standing is Standing.STANDS:
        if one.declared is not None:
            return translate("interests", "Declared on {}").format(times.day(one.declared.at))
        return "" if one.is_conflict else translate("interests", "Shown only: no conflict by the rulebook")
    reason = " ".join(one.dismissal.reason.split())
    if one.standing is Standing.ANSWERED:
        text = translate("interests", "{} finds that it does not matter: {}. What it closes stays closed.")
    else:
        text = translate("interests", "Dismissed by {}: {}.")
    return text.format(row.dismissed_by, reason.rstrip("."))


def closed(codes: Iterable[str]) -> str:
    """The parts of the record that are closed, as a list in words."""
    words = {
        "reviews": translate("interests", "others' reviews"),
        "votes": translate("interests", "others' votes"),
        "discussion": translate("interests", "the council's discussion"),
        "guidance": translate("interests", "what is asked of the project"),
        "evidence": translate("interests", "evidence"),
    }
    return ", ".join(words.get(code) or plain(code) for code in codes)


def recusal_reason(interests: Iterable[Interest]) -> str:
    """What to write when recusing for these."""
    return "; ".join(f"{kind(one.kind)}: {proof(one)}" for one in interests)
