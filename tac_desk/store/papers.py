"""What the search looks through: the words of a dossier, and who said what of which criterion."""

from collections.abc import Iterable
from typing import NamedTuple

from tac_desk.domain.dossier import Dossier
from tac_desk.store.database import Transaction

LONGEST = 200_000
"""Characters of one dossier that are searched; what comes after them is not found."""


class Paper(NamedTuple):
    """The words of one dossier. Others' reviews and votes are not among them: they may be hidden for a while."""

    id: str
    name: str
    text: str
    tags: tuple[str, ...]


def paper(dossier: Dossier) -> Paper:
    """All that was sent to this desk of the application, the discussion and the asks."""
    said = [dossier.repository, dossier.category, dossier.homepage, dossier.summary]
    said += [answer for _, answer in dossier.fields]
    said += [comment.text for comment in dossier.comments]
    said += [f"{ask.text}\n{ask.answer}" for ask in dossier.asks]
    text = "\n".join(filter(None, said))[:LONGEST]
    return Paper(dossier.id, f"{dossier.number} {dossier.name}", text, tuple(sorted(_tags(dossier))))


def _tags(dossier: Dossier) -> set[str]:
    people = {comment.author for comment in dossier.comments} | {ask.owner for ask in dossier.asks}
    people |= set(dossier.sponsors) | set(dossier.reviews)
    evidence = dossier.latest_evidence
    verdicts = evidence.verdicts if evidence else {}
    return {f"by:{one}" for one in people} | {f"criterion:{key}={code}" for key, code in verdicts.items()}


def put_papers(now: Transaction, papers: Iterable[Paper]) -> None:
    """Write them; of one whose words are the same as before nothing is indexed again."""
    for one in papers:
        now.run(
            "INSERT INTO papers (id, name, text) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE "
            "SET name = excluded.name, text = excluded.text WHERE name <> excluded.name OR text <> excluded.text",
            (one.id, one.name, one.text),
        )
        now.run("DELETE FROM tags WHERE id = ?", (one.id,))
        now.many("INSERT INTO tags VALUES (?, ?)", ((tag, one.id) for tag in one.tags))
