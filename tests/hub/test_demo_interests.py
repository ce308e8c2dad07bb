"""The demonstration shows conflicts of interest: a detected one of who is signed in, and a declared one."""

from pathlib import Path

from tac_desk.domain.dossier import Dossier
from tac_desk.domain.interest import Interest, interests_of
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.world import World
from tac_desk.hub.demo import found_demo_hub
from tac_desk.hub.hub import Hub

NOW = 1_795_000_000_000


def found(hub: Hub, member: str) -> list[Interest]:
    council, dossier = hub.council(), hub.thing("dossier:embergrid")
    assert isinstance(dossier, Dossier)
    return list(
        interests_of(World(rulebook_of(council.rulebook), {"council": council}), dossier, member, NOW)
    )


def test_one_is_detected_by_several_proofs_and_one_is_declared_and_nobody_else_has_any(
    tmp_path: Path,
) -> None:
    demo = found_demo_hub(tmp_path / "hub", NOW)
    hub = Hub.open(demo.directory, now=lambda: NOW)
    try:
        mine = found(hub, demo.member)
        assert {one.kind for one in mine} == {"employer", "employer_commits"}
        assert all(one.suggests_recusal for one in mine)
        others = {one: found(hub, one) for one in hub.council().members if one != demo.member}
        assert [(who, one.kind) for who, them in others.items() for one in them if one.conflicts] == [
            ("tomas-okafor", "personal")
        ]
    finally:
        hub.close()
