"""Finds what ties a member to a project in what the record holds: affiliations, the application, mined facts."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from tac_desk.domain.disclosure import Declaration
from tac_desk.domain.dossier import Dossier, EvidenceRef
from tac_desk.domain.organisation import Organisations, is_free_mail, is_hosted, names_person, person_key
from tac_desk.domain.people import Council, Member
from tac_desk.domain.rulebook_interests import (
    COMMITS,
    EMPLOYER,
    EMPLOYER_COMMITS,
    MAINTAINER,
    SPONSOR,
    SPONSOR_EMPLOYER,
    InterestRules,
)
from tac_desk.domain.ties import Listed
from tac_desk.domain.world import World

BACKERS, CONTACTS = ("backing_entity",), ("contact_emails",)  # questions of the shipped forms
MAINTAINERS = ("maintainer_handles", "maintainers_contributors")
AFFILIATION, SEAT = "affiliation", "seat"  # what a tie to an organisation rests on
LEAST_HANDLE = 5  # shorter handles are shared by many people
_LATEST = 4_102_444_799_999  # the last moment of the year 2099: of ties, those without an end hold then
_ASIDE = re.compile(r"@([A-Za-z0-9][A-Za-z0-9-]{0,38})\s*\(([^()\n]{2,80})\)")
_HANDLE = re.compile(r"(?<![\w/.])@([A-Za-z0-9][A-Za-z0-9-]{0,38})")
_EMAIL = re.compile(r"[\w.+-]{1,64}@((?:[\w-]{1,63}\.){1,5}[\w-]{2,24})")
_URL = re.compile(r"https?://(?:www\.)?([^/\s:]{1,253})(?:/([^/\s]{1,100}))?")


@dataclass(frozen=True, slots=True)
class Found:
    """A tie and its proof, before anybody looked at whether it was dismissed; see `interest.Interest`."""

    key: str
    kind: str
    facts: Mapping[str, str] = field(default_factory=dict)
    reference: str = ""
    count: int = 0
    declared: Declaration | None = None


@dataclass(frozen=True, slots=True)
class _Tie:
    """A member stands for `organisation`: as an affiliation says, or as the seat `reference`."""

    organisation: str
    basis: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class _Named:
    """An organisation that `place` of the dossier names as one behind the project."""

    organisation: str
    place: str
    detail: str = ""


def detect(world: World, dossier: Dossier, member: str, at: int | None) -> Iterator[Found]:
    """Every tie of `member` to `dossier` of a kind that the rulebook looks for; each key once."""
    council, person = world.council, world.member(member)
    if council is None or person is None:
        return
    seeker = _Seeker(world.rulebook.interests, council, dossier, person, _LATEST if at is None else at)
    seen: set[str] = set()
    for found in seeker.all():
        if found.kind in seeker.rules.detects and found.key not in seen:
            seen.add(found.key)
            yield found


@lru_cache(maxsize=8)
def _organisations(aliases: tuple[tuple[str, tuple[str, ...]], ...]) -> Organisations:
    return Organisations(dict(aliases))


@dataclass(frozen=True, slots=True)
class _Seeker:
    """One look for ties of `person`, who stands for what they do at the moment `at`."""

    rules: InterestRules
    council: Council
    dossier: Dossier
    person: Member
    at: int

    def all(self) -> Iterator[Found]:
        yield from self._employers()
        yield from self._commits()
        yield from self._maintains()
        yield from self._sponsors()

    def _found(
        self, kind: str, where: str, what: str, reference: str, facts: Mapping[str, str], count: int = 0
    ) -> Found:
        """`where` and `what` are the proof: another place or another organisation is another tie."""
        parts = "\n".join((self.person.id, kind, where, what))
        return Found(hashlib.sha256(parts.encode()).hexdigest()[:12], kind, facts, reference, count)

    @property
    def _same(self) -> Organisations:
        return _organisations(tuple(sorted(self.rules.aliases.items())))

    def _ties(self) -> Iterator[_Tie]:
        for organisation in self.person.affiliations_at(self.at):
            yield _Tie(organisation, AFFILIATION)
        for seat in self.council.seats_of(self.person.id, at=self.at):
            yield _Tie(seat.organisation, SEAT, seat.id)

    def _distinct_ties(self) -> Iterator[tuple[str, _Tie]]:
        """By key, each once: what an affiliation says stands before what a seat says."""
        seen: set[str] = set()
        for tie in self._ties():
            key = self._same.key(tie.organisation)
            if key and key not in seen:
                seen.add(key)
                yield key, tie

    def _employers(self) -> Iterator[Found]:
        named = list(self._named())
        for key, tie in self._distinct_ties():
            for one in named:
                if self._same.key(one.organisation) == key:
                    facts = _stands_for(tie) | {"place": one.place, "detail": one.detail}
                    yield self._found(EMPLOYER, one.place, key, f"dossier:{self.dossier.id}", facts)
            yield from self._of_maintainers(key, tie)

    def _named(self) -> Iterator[_Named]:
        """What the application and the addresses of the project name as behind it."""
        fields = dict(self.dossier.fields)
        for key in BACKERS:
            for part in re.split(r"[,;/\n&]|\band\b", fields.get(key, "")[:2000]):
                yield _Named(part.strip(" .*-_`"), "application")
        for key in MAINTAINERS:
            for handle, organisation in _ASIDE.findall(fields.get(key, "")[:8000]):
                yield _Named(organisation, "application_maintainer", f"@{handle}")
        for key in CONTACTS:
            for domain in map(str.casefold, _EMAIL.findall(fields.get(key, "")[:2000])):
                yield _Named("" if is_free_mail(domain) else domain, "contact", domain)
        if owner := _URL.match(self.dossier.repository):
            yield _Named(owner[2] or "", "repository", owner[2] or "")
        if home := _URL.match(self.dossier.homepage):
            yield _Named("" if is_hosted(home[1]) else home[1], "homepage", home[1])
        yield _Named(self.dossier.name, "itself", self.dossier.name)

    def _evidence(self) -> Iterator[EvidenceRef]:
        return (one for one in self.dossier.evidence if not one.ties.is_empty)

    def _of_maintainers(self, key: str, tie: _Tie) -> Iterator[Found]:
        for one in self._evidence():
            listed = one.ties.maintainers
            theirs = sum(self._same.key(person.organisation) == key for person in listed)
            if theirs:
                facts = _stands_for(tie) | _pin(one, theirs, len(listed)) | {"place": "maintainers"}
                yield self._found(EMPLOYER, f"maintainers {one.repository}", key, one.id, facts, theirs)

    def _commits(self) -> Iterator[Found]:
        mine = {person_key(self.person.name), person_key(self.person.id)} - {""}
        for one in self._evidence():
            count = sum(n for name, n in one.ties.authors.items() if person_key(name) in mine)
            if count >= self.rules.least_commits:
                facts = _pin(one, count, one.ties.commits)
                yield self._found(COMMITS, one.repository, "", one.id, facts, count)
            for key, tie in self._distinct_ties():
                yield from self._from_domains(one, key, tie)

    def _from_domains(self, one: EvidenceRef, key: str, tie: _Tie) -> Iterator[Found]:
        found = sorted(name for name in one.ties.domains if self._same.key(name) == key)
        count = sum(one.ties.domains[name] for name in found)
        if count and count * 100 >= one.ties.commits * self.rules.least_employer_percent:
            facts = _stands_for(tie) | _pin(one, count, one.ties.commits) | {"domain": ", ".join(found)}
            yield self._found(EMPLOYER_COMMITS, one.repository, key, one.id, facts, count)

    def _maintains(self) -> Iterator[Found]:
        for one in self._evidence():
            if who := next(filter(self._is_me, one.ties.maintainers), None):
                facts = _pin(one, 0, 0) | {"place": "file", "detail": who.name or f"@{who.handle}"}
                yield self._found(MAINTAINER, one.repository, "", one.id, facts)
        filed, fields = f"dossier:{self.dossier.id}", dict(self.dossier.fields)
        for key in MAINTAINERS:
            if name := self._named_in(fields.get(key, "")[:8000]):
                facts = {"place": "application", "detail": name}
                yield self._found(MAINTAINER, "application", "", filed, facts)

    def _named_in(self, text: str) -> str:
        """How `text` names this member, by handle or by full name; empty when it does not."""
        handles = (Listed(handle=handle) for handle in _HANDLE.findall(text))
        by_handle = next((f"@{one.handle}" for one in handles if self._is_me(one)), "")
        return by_handle or (self.person.name if names_person(text, self.person.name) else "")

    def _is_me(self, listed: Listed) -> bool:
        """By full name, or by a handle that is this member's id here."""
        handle, id_ = listed.handle.casefold(), self.person.id.casefold()
        if handle and handle == id_ and len(handle) >= LEAST_HANDLE:
            return True
        key = person_key(listed.name)
        return bool(key) and key == person_key(self.person.name)

    def _sponsors(self) -> Iterator[Found]:
        sponsor = self.dossier.sponsor
        if sponsor is None:
            return
        if sponsor.member == self.person.id:
            yield self._found(SPONSOR, sponsor.id, "", sponsor.id, {})
            return
        theirs = self.council.members.get(sponsor.member)
        keys = {self._same.key(one) for one in (theirs.affiliations_at(self.at) if theirs else ())} - {""}
        for key, tie in self._distinct_ties():
            if key in keys:
                facts = _stands_for(tie) | {"sponsor": self.council.name_of(sponsor.member)}
                yield self._found(SPONSOR_EMPLOYER, sponsor.id, key, sponsor.id, facts)


def _stands_for(tie: _Tie) -> dict[str, str]:
    return {"organisation": tie.organisation, "basis": tie.basis, "seat": tie.reference}


def _pin(one: EvidenceRef, count: int, total: int) -> dict[str, str]:
    pin = {"repository": one.repository, "commit": one.commit[:12], "as_of": one.as_of[:10]}
    return pin | {"count": str(count), "total": str(total)}
