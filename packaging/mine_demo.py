"""Mines the demonstration's evidence from real repositories, and leaves out who wrote them and what they wrote.

Usage: python packaging/mine_demo.py FOLDER, where FOLDER holds bare repositories named OWNER+NAME, or OWNER+NAME/repo.
Each one that is an active project of the demonstration's landscape becomes resources/demo/evidence/SLUG.json.
"""

import argparse
import json
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tac_desk.assets import resource
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.evidence.collect import collect
from tac_desk.hub.demo_projects import DemoProject, demo_projects

LEAST_NAME = 5  # letters; a shorter one, such as "Li", is found in any text
QUOTED = re.compile(r"“[^”]*”")
PLAIN = re.compile(r"[A-Za-z0-9.+ -]{1,40}")


def mine(project: DemoProject, repository: Path) -> dict[str, Any]:
    """The evidence of one repository, scrubbed, at the end of the day of its newest commit.

    A stored copy knows nothing of later days, so a later instant would count too few commits.
    """
    newest = datetime.fromtimestamp(int(_git(repository, "log", "-1", "--format=%ct")), UTC)
    as_of = newest.replace(hour=0, minute=0, second=0) + timedelta(days=1)
    rulebook = load_rulebook(resource("rulebooks", "pytorch.toml"))
    snapshot = collect(str(repository), rulebook=rulebook, track="ecosystem", as_of=as_of)
    mined = scrub(json.loads(snapshot.content()) | {"repository": project.repository})
    _refuse_names(mined, repository)
    return mined


def scrub(report: dict[str, Any]) -> dict[str, Any]:
    """`report` without excerpts and quotations, and with figures that are numbers or plain identifiers only."""
    for row in report["criteria"]:
        row["summary"] = QUOTED.sub("“…”", row["summary"])
        row["figures"] = {key: value for key, value in row["figures"].items() if _is_plain(value)}
    for looked in (*report["criteria"], *report["checks"]):
        for finding in looked["findings"]:
            finding["excerpt"] = ""
    return report


def _is_plain(value: object) -> bool:
    if isinstance(value, list):
        return all(isinstance(one, str) and PLAIN.fullmatch(one) for one in value)
    return isinstance(value, int)


def _refuse_names(mined: dict[str, Any], repository: Path) -> None:
    """Raises ValueError when the name or address of an author is still in what is to be published."""
    told = [text for row in (*mined["criteria"], *mined["checks"]) for text in _texts(row)]
    people = set(_git(repository, "log", "--format=%an%n%ae").splitlines())
    for person in people:
        word = re.compile(rf"(?<!\w){re.escape(person)}(?!\w)")
        if len(person) >= LEAST_NAME and any(word.search(text) for text in told):
            raise ValueError(f"{repository}: {person!r} is named in the evidence")
    if any("@" in text for text in told):
        raise ValueError(f"{repository}: there is an address in the evidence")


def _texts(row: dict[str, Any]) -> list[str]:
    """What is written in words of a criterion or a check; paths are the project's own and published by it."""
    return [row.get("summary", ""), *(finding["outcome"] for finding in row["findings"])]


def _git(repository: Path, *arguments: str) -> str:
    command = ["git", "-c", "safe.directory=*", "-C", str(repository), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, errors="replace").stdout


def find_repository(folder: Path, project: DemoProject) -> Path | None:
    owner, _, name = project.repository.removeprefix("https://github.com/").partition("/")
    places = (folder / f"{owner}+{name}" / "repo", folder / f"{owner}+{name}")
    return next((place for place in places if (place / "HEAD").is_file()), None)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", nargs="*", default=[], metavar="SLUG")
    args = parser.parse_args()
    target = resource("demo") / "evidence"
    target.mkdir(exist_ok=True)
    for project in demo_projects():
        repository = find_repository(args.folder, project)
        if repository is None or not project.active or (args.only and project.id not in args.only):
            continue
        mined = mine(project, repository)
        text = json.dumps(mined, ensure_ascii=True, indent=1, sort_keys=True) + "\n"
        (target / f"{project.id}.json").write_text(text, "utf-8")
        print(f"{project.id}: {mined['commit'][:12]} as of {mined['as_of']}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
