"""Compares what the collectors find with figures mined independently and with the verdicts of real reviews.

A case needs a bare repository below the folder of mirrors, as OWNER+NAME/repo, OWNER+NAME or OWNER/NAME.git. Each
is read as it stood at 00:00 UTC of the day of its review. Ends with 0 when all figures are equal, 1 when one
differs, 2 when there was nothing to compare: a comparison of nothing never passes.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tac_desk.assets import resource
from tac_desk.domain.display import display_safe
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.domain.trouble import Trouble
from tac_desk.evidence.collect import collect

ROOT = Path(__file__).resolve().parent.parent
GIVEN = ROOT.parent / "shared" / "reviews"
FIGURES = {  # ours, by criterion -> theirs
    "commits": {
        "commits": "commits_all",
        "commits_no_merges": "commits_no_merges",
        "commits_first_parent": "commits_first_parent",
        "commits_human": "commits_human_no_merges",
        "commits_bots": "commits_by_bots",
    },
    "contributors": {
        "people": "authors_human",
        "people_with_coauthors": "authors_human_with_coauthors",
        "emails": "author_emails_raw",
    },
}
HUMAN = {"pass": "pass", "fail": "fail", "partial": "caution", "unclear": "judgment"}
DIRECT = frozenset(("stated", "number"))
WINDOWED = frozenset(("ongoing_maintenance", "contributors", "commits"))
SHOWN = 4
LIMIT = 600.0  # seconds for one repository; a slow disk must not make a figure partial


@dataclass(frozen=True, slots=True)
class Case:
    """One repository at one day; `facts` and `verdicts` are empty where there are none."""

    name: str
    repository: Path
    day: str
    facts: Mapping[str, Any]
    verdicts: Mapping[int, Mapping[str, Any]]

    @property
    def ends_early(self) -> bool:
        """The copy is older than the review, so it cannot tell what a reviewer saw in the window."""
        return bool(self.facts) and self.facts["snapshot"]["covers_review"] != "yes"


@dataclass(frozen=True, slots=True)
class Told:
    """What was found for one case: the published report, or why there is none."""

    case: Case
    report: Mapping[str, Any]
    trouble: str = ""


# --- which cases there are ---------------------------------------------------------------------------------


def cases(reviews: Sequence[Any], facts: Sequence[Any], mirrors: Path) -> tuple[list[Case], list[str]]:
    """Those whose repository is at hand, and the names of those whose repository is not."""
    reviewed, mined = {one["id"]: one for one in reviews}, {one["id"]: one for one in facts}
    had, missing = [], []
    for name in dict.fromkeys((*reviewed, *mined)):
        review, fact = reviewed.get(name, {}), mined.get(name, {})
        address = fact.get("repo") or urlsplit(review.get("repo_url", "")).path.strip("/")
        repository = find(mirrors, address)
        day = fact.get("review_date") or review.get("facts_date") or review.get("review_date")
        if repository is None or not day:
            missing.append(f"{name} ({address})")
            continue
        rows = {int(number): row for number, row in review.get("criteria", {}).items()}
        had.append(Case(name, repository, day, fact if "activity" in fact else {}, rows))
    return had, missing


def find(mirrors: Path, address: str) -> Path | None:
    """The bare repository of `owner/name` below `mirrors`, in any of the three notations."""
    owner, _, name = address.removesuffix(".git").partition("/")
    places = (f"{owner}+{name}/repo", f"{owner}+{name}", f"{owner}/{name}.git", f"{owner}/{name}")
    return next((path for place in places if (path := mirrors / place) and (path / "HEAD").is_file()), None)


# --- what we find ------------------------------------------------------------------------------------------


def tell(case: Case) -> Told:
    """Runs in a process of its own."""
    as_of = datetime.fromisoformat(case.day).replace(tzinfo=UTC)
    rulebook = load_rulebook(resource("rulebooks", "pytorch.toml"))
    try:
        snapshot = collect(str(case.repository), rulebook=rulebook, track="ecosystem", as_of=as_of)
    except Trouble as trouble:
        return Told(case, {}, str(trouble))
    return Told(case, snapshot.report())


# --- comparing ---------------------------------------------------------------------------------------------


def differences(told: Told) -> Iterator[str]:
    """The pin and each figure that is not the fact's."""
    facts, rows = told.case.facts, {row["key"]: row for row in told.report["criteria"]}
    if told.report["commit"] != facts["sha"]:
        yield f"commit {told.report['commit'][:12]}, the fact is {facts['sha'][:12]}"
    for key, names in FIGURES.items():
        for ours, theirs in names.items():
            found, known = rows[key]["figures"].get(ours), facts["activity"][theirs]
            if found != known:
                yield f"{ours} {found}, the fact is {known}"


def agreement(ours: str, human: str) -> str:
    """`same`; `hedged` when one of the two leaves it open; `opposite` when one passes what the other fails."""
    if ours == human:
        return "same"
    return "opposite" if {ours, human} == {"pass", "fail"} else "hedged"


@dataclass(frozen=True, slots=True)
class Compared:
    case: Case
    row: Mapping[str, Any]
    human: Mapping[str, Any]
    how: str


def compared(told: Told) -> Iterator[Compared]:
    """Every verdict a reviewer stated, beside ours."""
    for row in told.report["criteria"]:
        human = told.case.verdicts.get(row["number"])
        if human and human["verdict"] in HUMAN and not (told.case.ends_early and row["key"] in WINDOWED):
            yield Compared(told.case, row, human, agreement(row["verdict"], HUMAN[human["verdict"]]))


# --- saying it ---------------------------------------------------------------------------------------------


def figures_said(all_told: Sequence[Told]) -> int:
    """Prints each case with facts and returns how many differ."""
    wrong = 0
    comparable = [told for told in all_told if told.case.facts and told.report]
    print(
        f"\nFigures against facts: {len(comparable)} cases, {sum(map(len, FIGURES.values()))} figures and the pin"
    )
    for told in comparable:
        found = list(differences(told))
        wrong += bool(found)
        print(f"  {'differs' if found else 'equal':<8} {told.case.name:<20} {'; '.join(found)}")
    return wrong


def verdicts_said(all_told: Sequence[Told]) -> int:
    """Prints the agreement, then each disagreement with its evidence; returns how many verdicts were compared."""
    early = [told.case.name for told in all_told if told.case.ends_early]
    if early:
        print(f"\nCopies older than the review, rows about activity left out: {', '.join(early)}")
    rows = [one for told in all_told if told.report for one in compared(told)]
    stated = [one for one in rows if one.human["basis"] in DIRECT]
    for title, some in (("directly stated", stated), ("implied", [one for one in rows if one not in stated])):
        counts = Counter(one.how for one in some)
        said = ", ".join(f"{counts[how]} {how}" for how in ("same", "hedged", "opposite"))
        print(f"\nVerdicts of reviewers, {title}: {len(some)} compared: {said}")
    for how in ("opposite", "hedged"):
        for one in (one for one in stated if one.how == how):
            print(disagreement(one))
    for one in (one for one in rows if one not in stated and one.how == "opposite"):
        print(disagreement(one))
    return len(rows)


def disagreement(one: Compared) -> str:
    row = one.row
    note = f" ({' '.join(one.human['note'].split())[:160]})" if one.human.get("note") else ""
    early = " (the copy ends before the review)" if one.case.ends_early else ""
    lines = [
        "",
        f"  {one.how}: {one.case.name}, {row['number']} {row['key']}{early}",
        f"    reviewer, {one.human['basis']}: {one.human['verdict']}{note}",
        f"    we: {row['verdict']}: {row['summary']}",
    ]
    lines += [f"      {place(finding)}" for finding in row["findings"][:SHOWN]]
    return "\n".join(map(display_safe, lines))


def place(finding: Mapping[str, Any]) -> str:
    where = f"{finding['path'] or ''}{':' + str(finding['line']) if finding['line'] else ''}"
    searched = f"searched {', '.join(finding['searched'])}" if finding["searched"] else ""
    parts = (finding["rule"], finding["outcome"], where, finding["excerpt"], searched)
    return " · ".join(" ".join(part.split()) for part in parts if part)


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    reviews = _read(options.reviews, "reviews")
    facts = _read(options.facts, "facts")
    had, missing = cases(reviews, facts, options.mirrors)
    print(f"{len(had)} of {len(had) + len(missing)} cases can be had, {len(missing)} not")
    for name in missing:
        print(f"  not at hand: {display_safe(name)}")
    with ProcessPoolExecutor(options.workers) as pool:
        all_told = list(pool.map(tell, had))
    unreadable = [told for told in all_told if told.trouble]
    for told in unreadable:
        print(f"  could not be read: {told.case.name}: {display_safe(told.trouble)}")
    wrong = figures_said(all_told)
    verdicts = verdicts_said(all_told)
    done = sum(bool(told.report) for told in all_told)
    left = len(missing) + len(unreadable)
    print(f"\n{done} cases compared, {left} not; {wrong} with other figures; {verdicts} verdicts")
    if not done:
        print(
            "Nothing could be compared: give the folder of bare repositories with --mirrors.", file=sys.stderr
        )
        return 2
    return 1 if wrong or unreadable else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py truth", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--reviews", type=Path, default=GIVEN / "reviews.json", metavar="FILE")
    parser.add_argument("--facts", type=Path, default=GIVEN / "facts.json", metavar="FILE")
    parser.add_argument("--mirrors", type=Path, required=True, metavar="DIR", help="bare repositories")
    parser.add_argument("--workers", type=int, default=2, metavar="N")
    return parser.parse_args(arguments)


def _read(path: Path, name: str) -> Sequence[Any]:
    """The list `name` of a JSON file; empty, and said so, when the file is not there."""
    try:
        found = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        print(f"No {name}: {display_safe(str(path))} is not there", file=sys.stderr)
        return ()
    listed = found[name] if isinstance(found, dict) else found
    return listed if isinstance(listed, list) else ()


if __name__ == "__main__":
    sys.exit(main())
