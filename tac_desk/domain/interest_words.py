"""Says a conflict of interest in English: what kind it is, and its proof."""

from collections import defaultdict
from collections.abc import Mapping

from tac_desk.domain.interest import Interest

KINDS: Mapping[str, str] = {
    "employer": "Their employer backs the project",
    "commits": "Wrote commits of the project",
    "employer_commits": "Their employer writes the project",
    "maintainer": "Is a maintainer of the project",
    "sponsor": "Sponsors the project",
    "sponsor_employer": "Shares an employer with the sponsor",
    "employment": "Is or was employed there, or may be",
    "financial": "Has money in it",
    "contribution": "Contributes to it",
    "personal": "Is close to somebody behind it",
    "other": "Another interest",
}
STANDS_FOR: Mapping[str, str] = {
    "affiliation": "Affiliated with {organisation}",
    "seat": "Fills the seat {seat} of {organisation}",
}
_PIN = "in {repository} at {commit}, as of {as_of}"
PROOFS: Mapping[str, str] = {
    "employer application": "{who}; the application names it as backing the project",
    "employer application_maintainer": "{who}; the application names it as the organisation of {detail}",
    "employer contact": "{who}; a contact address of the application is at {detail}",
    "employer repository": "{who}; the repository belongs to {detail}",
    "employer homepage": "{who}; the project's website is at {detail}",
    "employer itself": "{who}, which is the project itself",
    "employer maintainers": "{who}; {count} of {total} listed maintainers are of it, " + _PIN,
    "commits": "{count} of {total} commits bear their name, " + _PIN,
    "employer_commits": "{who}; {count} of {total} commits come from {domain}, " + _PIN,
    "maintainer file": "Listed as {detail}, " + _PIN,
    "maintainer application": "The application names {detail} as a maintainer",
    "sponsor": "Sponsors the project",
    "sponsor_employer": "{who}, as is the sponsor {sponsor}",
}


def kind_words(kind: str) -> str:
    return KINDS.get(kind, kind)


def proof_words(
    interest: Interest, proofs: Mapping[str, str] = PROOFS, basis: Mapping[str, str] = STANDS_FOR
) -> str:
    """The proof as one clause; what was declared is in the member's own words.

    `proofs` and `basis` are the clauses of another language, by the same keys.
    """
    if interest.declared is not None:
        return interest.declared.text
    facts = interest.facts
    key = " ".join(filter(None, (interest.kind, facts.get("place", ""))))
    who = basis.get(facts.get("basis", ""), "").format_map(defaultdict(lambda: "?", facts))
    return proofs.get(key, key).format_map(defaultdict(lambda: "?", facts, who=who))
