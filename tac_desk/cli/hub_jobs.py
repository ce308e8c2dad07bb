"""What a worker is told about a dossier: its repositories, its claims and the facts of the forge, as plain data."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tac_desk.cli.evidence import read_facts_file
from tac_desk.cli.hub_landscape_patch import projects_in
from tac_desk.domain.claims import LISTED, NOT_LISTED, bare, claims_of, record_of
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.forge import facts_table
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.rules.dossier_rules import criteria_track
from tac_desk.domain.world import World
from tac_desk.evidence.mine import Settings
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.intake.addresses import repository_urls
from tac_desk.intake.landscape import LandscapeProject, listed

FURTHER = "additional_repositories"  # the answer that declares them, see resources/templates/forms.toml
FactsOf = Callable[[str], Mapping[str, Any] | None]


def no_facts(_address: str) -> Mapping[str, Any] | None:
    """Nobody was asked."""
    return None


@dataclass(frozen=True, slots=True)
class Source:
    """Where evidence comes from: `at_hand` holds repositories to read instead of fetching, `mirrors` our clones.

    `facts_of` gives the fact table of an address, `landscape` the listed projects (None: no list was given).
    """

    mirrors: Path
    at_hand: Path | None = None
    facts_of: FactsOf = no_facts
    landscape: Sequence[LandscapeProject] | None = None


@dataclass(frozen=True, slots=True)
class Instructions:
    """What is the same for every job of one run."""

    hub: Hub
    source: Source
    rulebook: str
    dossiers: Sequence[Dossier] = field(default=())

    @classmethod
    def of(cls, hub: Hub, source: Source) -> "Instructions":
        dossiers = [thing for thing in hub.things("dossier") if isinstance(thing, Dossier)]
        return cls(hub, source, hub.council().rulebook, dossiers)

    def for_dossier(self, dossier: Dossier, as_of: int, scope: Sequence[str] = ()) -> Settings:
        """The job of `dossier` at `as_of` (seconds); `scope` are repositories beside those it declares."""
        further = further_repositories(dossier, scope)
        facts = {
            one: table for one in further if (table := self.source.facts_of(one)) and table["repository"]
        }
        own = self.source.facts_of(dossier.repository)
        facts |= {dossier.repository: own} if own else {}
        return Settings(
            rulebook=self.rulebook,
            track=criteria_track(World(rulebook_of(self.rulebook)), dossier),
            as_of=as_of,
            scope=further,
            facts={address: dict(table) for address, table in facts.items()},
            claims=self._claims(dossier, further),
            mirrors=str(self.source.mirrors),
            at_hand=str(self.source.at_hand.resolve()) if self.source.at_hand else "",
        )

    def _claims(self, dossier: Dossier, further: Sequence[str]) -> dict[str, str]:
        repositories = (dossier.repository, *further)
        others = [one for one in self.dossiers if one.id != dossier.id]
        record = record_of(others, rulebook_of(self.rulebook), repositories)
        if self.source.landscape is not None:
            found = listed(self.source.landscape, repository_urls(" ".join(repositories)))
            record["landscape"] = LISTED if found and found.active else NOT_LISTED
        return claims_of(dossier, self.hub.council()) | record


def further_repositories(dossier: Dossier, scope: Sequence[str] = ()) -> list[str]:
    """The addresses that the application declares beside its own, and those of `scope`, each once.

    Only addresses of forges are taken from an application: it may not point at files of this machine.
    """
    answers = dict(dossier.fields)
    found = {bare(address): address for address in (*repository_urls(answers.get(FURTHER, "")), *scope)}
    return [address for key, address in found.items() if key != bare(dossier.repository)]


def declared_repository(dossier: Dossier) -> str:
    """Raises HubError when the dossier names none that may be fetched: applicants may not point at our files."""
    if dossier.repository.startswith("https://"):
        return dossier.repository
    raise HubError(
        "This dossier names no repository",
        f"{dossier.name} declares {dossier.repository!r}, which is no https address.",
        "Give one with --repo.",
    )


def facts_in(place: Path | None) -> FactsOf:
    """Fact tables from a file, for the address it names if it names one, or from a folder of them (OWNER+NAME.json).

    Raises EvidenceError or BadFacts when a file cannot be used.
    """
    if place is None:
        return no_facts
    if place.is_dir():
        return lambda address: _table(place, address)
    facts = read_facts_file(place)
    named, table = facts.repository.casefold(), facts_table(facts)
    return lambda address: table if named in ("", address.casefold()) else None


def _table(folder: Path, address: str) -> Mapping[str, Any] | None:
    """The file of a repository is called by its name alone, so that of a namesake elsewhere is left."""
    bare = address.rstrip("/").removesuffix(".git")
    path = folder / f"{'+'.join(bare.split('/')[-2:])}.json"
    facts = read_facts_file(path) if path.is_file() else None
    return facts_table(facts) if facts and facts.repository.casefold() in ("", bare.casefold()) else None


def landscape_in(path: Path | None) -> Sequence[LandscapeProject] | None:
    """The projects of a landscape file. Raises IntakeError."""
    return None if path is None else projects_in(path)[0]
