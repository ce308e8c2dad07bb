"""An invented council, invented projects and invented evidence, as the views a desk would give."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from tac_desk.assets import resource
from tac_desk.desk import views
from tac_desk.desk.questions_evidence import compared
from tac_desk.desk.views_evidence import Ask, EvidenceHistory
from tac_desk.domain import guidance
from tac_desk.domain.ballot import Ballot, BallotTerms, Position, Vote
from tac_desk.domain.dossier import Audience, Comment, Dossier, RowVerdict, Sponsorship
from tac_desk.domain.people import Seat
from tac_desk.domain.refusal import Reason, refuse
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rulebook_file import load_rulebook
from tac_desk.domain.second_look import Basis
from tac_desk.domain.tally import count

NOW = 1_789_000_000_000
HOUR, DAY = 3_600_000, 86_400_000
NAMES = {
    "mara": "Mara Lindqvist", "tomas": "Tomás Okafor", "yuki": "Yuki Tanabe", "idris": "Idris Calloway",
    "nadia": "Nadia Ferreira", "per": "Per Aaltonen", "chen": "Chen Abara", "sol": "Sol Marchetti",
}  # fmt: skip
COMPANIES = (
    "Aster Compute", "Bluefin Labs", "Cobalt Systems", "Dunlin AI", "Ember Cloud", "Fathom", "Granite Silicon",
    "Halcyon", "Isobar", "Juniper Row", "Kestrel", "Lumen Works", "Meridian", "Northlight", "Gold members",
    "Project Torchwheel", "Project Gradient Barn", "Project Tensorloom", "Project Cinder", "Project Ridge",
    "Project Quill",
)  # fmt: skip
PROJECTS = (
    ("Lattice Forge", "hosted", "in_voting", "vote", "Sparse attention kernels for long documents"),
    ("Tidepool", "ecosystem", "in_progress", "review", "Streaming datasets for coastal sensing"),
    ("Murmur", "ecosystem", "scheduled", "review", "Speech models that run on hearing aids"),
    ("Orrery", "hosted", "presented", "review", "Differentiable orbit simulation"),
    ("Saltmarsh", "ecosystem", "waiting", "discuss", "Time series for soil chemistry"),
    ("Glasswing", "ecosystem", "active", "sponsor", "Small vision models for microscopes"),
    ("Paperlantern", "ecosystem", "in_queue", None, "Handwriting recognition toolkit"),
    ("Copperleaf", "ecosystem", "accepted", None, "Quantisation recipes"),
    ("Windrose", "ecosystem", "declined", None, "Routing for delivery fleets"),
    ("Ferrous", "hosted", "active", None, "Distributed checkpointing"),
)
VERDICTS = ("pass", "pass", "pass", "caution", "pass", "fail", "pass", "judgment", "pass", "caution")


@cache
def rulebook() -> Rulebook:
    return load_rulebook(resource("rulebooks", "pytorch.toml"))


def seats() -> tuple[Seat, ...]:
    people = list(NAMES)
    return tuple(
        Seat(f"s{n}", company, company, "member", people[n] if n < len(people) else f"m{n}", None, "tac")
        for n, company in enumerate(COMPANIES)
    )


def me(*, demonstration: bool = True, roles: tuple[str, ...] = ("member",)) -> views.Me:
    return views.Me(
        "mara", NAMES["mara"], roles, (seats()[0],), "Council of the Open Loom", demonstration,
        rulebook=rulebook(),
    )  # fmt: skip


def queue_row(n: int) -> views.QueueRow:
    name, track, state, owed, _ = PROJECTS[n % len(PROJECTS)]
    lap = n // len(PROJECTS)
    counts = {"pass": 11 + n % 5, "caution": 1 + n % 4, "fail": n % 3, "judgment": n % 2}
    return views.QueueRow(
        id=f"d{n}",
        number=112 + n,
        name=name if not lap else f"{name} {lap + 1}",
        track=track,
        state=state,
        category="platform" if track == "hosted" else "",
        repository=f"https://forge.example/{name.lower().replace(' ', '-')}/{name.split()[0].lower()}",
        owed=owed,
        due_at=NOW + (n % 7 - 1) * DAY + 5 * HOUR if owed in ("vote", "review") else None,
        evidence=counts if state != "in_queue" else {},
        sponsor=NAMES["yuki"] if track == "hosted" else None,
        reviewed_by_me=n % 4 == 3,
        my_action={
            1: views.ActionState.SAVED,
            3: views.ActionState.COUNTED,
            4: views.ActionState.NEEDS_YOU,
        }.get(n),
        comments=(n * 3) % 8,
        updated_at=NOW - n * HOUR,
        returning=n % 5 == 2,
        invented=True,
    )


def _finding(n: int) -> views.FindingRow:
    if n % 3 == 2:
        searched = ("GOVERNANCE.md", ".github/GOVERNANCE.md", "docs/governance.md")
        return views.FindingRow("governance_document", "not_found", None, None, "", searched)
    path = (".github/workflows/test.yml", "pyproject.toml")[n % 2]
    excerpt = ("      - run: pytest -q --durations=10 tests/", 'license = "BSD-3-Clause"')[n % 2]
    return views.FindingRow(("ci_runs_tests", "license_field")[n % 2], "met", path, 14 + n, excerpt, ())


def criterion_rows(track: str) -> tuple[views.CriterionRow, ...]:
    rows = []
    for n, criterion in enumerate(rulebook().tracks[track].criteria):
        verdict = VERDICTS[(n * 3) % len(VERDICTS)]
        machine = views.Judged(
            verdict,
            f"{3 + n} of {4 + n} checks met at the pinned commit",
            {"commits": 214 + n, "people": 9 + n, "bots": 2, "window_days": 90} if n % 2 else {},
            tuple(_finding(n + extra) for extra in range(1 + n % 3)),
        )
        mine = RowVerdict(
            VERDICTS[n % 10], "Read the workflow; both architectures build." if n % 3 == 0 else ""
        )
        others = tuple(
            views.OthersVerdict(member, NAMES[member], VERDICTS[(n + k) % 10], "Agrees with what git shows.")
            for k, member in enumerate(("tomas", "yuki", "idris"))
        )
        rows.append(
            views.CriterionRow(
                criterion,
                machine,
                mine if n < 7 else None,
                n in (5, 6),
                others if n % 4 else others[:1],
                n % 2,
            )
        )
    return tuple(rows)


def _found(rule: str, outcome: str, path: str | None = None, *searched: str) -> views.FindingRow:
    return views.FindingRow(rule, outcome, path, 4 if path else None, "", searched)


WORKFLOWS = tuple(f".github/workflows/w{n}.yml" for n in range(3))
CHECKS = (
    views.CheckRow("security_policy", "yes", 0, (_found("security.policy/1", "found", "SECURITY.md"),)),
    views.CheckRow(
        "token_permissions", "no", 3, tuple(_found("security.permissions/1", "write-all", w) for w in WORKFLOWS)
    ),
    views.CheckRow("sbom", "unknown", 0, (_found("sbom.absent/1", "absent", None, "*.cdx.json", "*.spdx"),)),
    views.CheckRow("a_new_one", "not_applicable"),
)  # fmt: skip
SCOPE = (
    views.ScopeRow("https://forge.example/lattice-forge/kernels", "7c1" * 13 + "7", "", {
        "codeowners_file": views.Judged("fail", "no CODEOWNERS"), "commits": views.Judged("pass", "61 commits"),
    }),
    views.ScopeRow("https://forge.example/lattice-forge/benchmarks", None, "the forge says that it does not exist"),
)  # fmt: skip


def snapshot(track: str, repository: str) -> views.SnapshotView:
    rows = {row.criterion.key: row.machine for row in criterion_rows(track)}
    return views.SnapshotView(
        "h:9", repository, "9f3c1ab27d5e" * 3, "2026-09-08T00:00:00Z", NOW - 2 * DAY, rows, CHECKS, SCOPE,
        ("commits",), "2",
    )  # fmt: skip


def older_snapshot(track: str, repository: str) -> views.SnapshotView:
    """The one before `snapshot`: one verdict was better then, and so were the figures of its row."""
    newest = snapshot(track, repository)
    key, better = next((key, row) for key, row in newest.rows.items() if row.verdict == "fail")
    rows = {**newest.rows, key: replace(better, verdict="pass", figures={"commits": 34, "people": 9})}
    return replace(newest, id="h:5", commit="b" * 40, at=NOW - 9 * DAY, rows=rows, partial=(), scope=())


def history() -> EvidenceHistory:
    """Three snapshots of d0, the first of its earlier round, and what was asked then."""
    repository = queue_row(0).repository
    newest, older = snapshot("hosted", repository), older_snapshot("hosted", repository)
    first = replace(older, id="h:1", commit="a" * 40, at=NOW - 200 * DAY)
    asks = (
        Ask(NAMES["yuki"], "", "needs_more_info", "Who decides when the maintainers disagree?"),
        Ask(
            NAMES["tomas"], "roadmap", "caution", "The roadmap ends in spring.\nPlease give a year | or more."
        ),
    )
    return EvidenceHistory(rulebook().tracks["hosted"].criteria, (first, older, newest), 1, asks)


def looks() -> tuple[views.LookRow, ...]:
    """What changed between the last two snapshots of d0, since I voted."""
    found = history()
    drifts = compared(found.criteria, *found.snapshots[1:])
    return tuple(views.LookRow(Basis.VOTE, NOW - 8 * DAY, one) for one in drifts if one.verdict_changed)


def ballot(dossier: str | None = "d0", *, question: str = "", categories: bool = True) -> Ballot:
    roll = seats()
    rules = rulebook().ballot
    terms = BallotTerms(
        ">=2/3", str(rules.quorum), rules.base, rules.early_close, rules.rationale_required, True, "council",
        ("platform", "vertical") if categories else (), dict(rules.sources),
    )  # fmt: skip
    words = [Position.YES] * 9 + [Position.NO, Position.NO, Position.ABSTAIN, Position.RECUSE]
    votes = {
        seat.id: (
            Vote(
                f"v{n}",
                seat.primary or "",
                word,
                "platform" if categories else None,
                "",
                "council",
                NOW,
                False,
            ),
        )
        for n, (seat, word) in enumerate(zip(roll[1:], words, strict=False))
    }
    return Ballot(
        id="b1" if dossier else "m1",
        question=question or "Accept Lattice Forge as a foundation-hosted project?",
        body="tac", track="hosted" if dossier else "motion", dossier=dossier, terms=terms, roll=roll,
        opened_by="idris", opened_at=NOW - 9 * DAY, deadline=NOW + 3 * DAY + 4 * HOUR, votes=votes,
    )  # fmt: skip


def ballot_view(made: Ballot | None = None) -> views.BallotView:
    made = made or ballot()
    mine = made.seats_of("mara")
    standing = {seat.id: vote for seat in mine if (vote := made.standing(seat.id))}
    return views.BallotView(made, count(made), mine, standing, None, None)


MARKDOWN = """Thanks for the *roadmap*. Two points before I vote:

1. The wheel for **aarch64** is built, but I see no job that tests it.
2. `CODEOWNERS` names two people of one company; is a third planned?

> We plan to add a maintainer from the user community in spring.

| platform | built | tested |
|---|---|---|
| x86-64 | yes | yes |
| aarch64 | yes | no |

- [x] licence checked
- [ ] release notes, see [the workflow](https://forge.example/lattice/forge)
"""


def comments() -> tuple[views.CommentRow, ...]:
    texts = (
        ("yuki", MARKDOWN, 5 * HOUR, views.ActionState.COUNTED, Audience.PUBLIC),
        (
            "mara",
            "I asked the maintainers about the test matrix.",
            HOUR,
            views.ActionState.SAVED,
            Audience.COUNCIL,
        ),
    )
    return tuple(
        views.CommentRow(Comment(f"c{n}", who, NOW - back, text, None, audience), NAMES[who], state)
        for n, (who, text, back, state, audience) in enumerate(texts)
    )


FIELDS = (
    ("Project name", "Lattice Forge"),
    ("Project description", "Kernels and schedules for **sparse attention** over very long documents."),
    ("Project source code URL", "https://forge.example/lattice-forge/lattice"),
    (
        "How is the project governed?",
        "By a technical committee of five, elected each year.\n\nSee `GOVERNANCE.md`.",
    ),
    ("PyTorch compatibility", "2.9 and 2.10, tested each night."),
    ("Roadmap", "- paged kernels\n- CPU fallback\n- a stable C++ interface"),
)


def dossier_view(n: int = 0) -> views.DossierView:
    row = queue_row(n)
    _, track, state, _, summary = PROJECTS[n % len(PROJECTS)]
    dossier = Dossier(
        id=row.id, number=row.number, name=row.name, track=track, state=state, repository=row.repository,
        summary=summary, category=row.category, fields=FIELDS, filed_at=NOW - 60 * DAY, due_at=row.due_at,
        returning=row.returning, invented=True, ballot="b1" if state == "in_voting" else None,
        sponsor=Sponsorship("x:1", "yuki", "s2", "The kernels are used by three members already.", NOW)
        if row.sponsor else None,
        comments=tuple(c.comment for c in comments()),
    )  # fmt: skip
    return views.DossierView(
        dossier=dossier, me=me(), rows=criterion_rows(track), evidence=snapshot(track, row.repository),
        groups=rulebook().groups, comments=comments(),
        ballot=ballot_view() if state == "in_voting" else None, sponsor_name=row.sponsor, sponsor_action=None,
        sponsoring=views.SponsorView("" if row.sponsor else "sponsor", seats=me().seats),
        may_sponsor=None, may_review=None, review_action=None, draft_lean="", draft_summary="", draft_comment="",
        names=NAMES,
    )  # fmt: skip


def ask(n: int = 0, **more: object) -> views.AskRow:
    """An open ask of Yuki's to the applicant, due yesterday."""
    yesterday = f"{datetime.fromtimestamp((NOW - DAY) / 1000, UTC):%Y-%m-%d}"
    one = guidance.Ask(
        f"desk:{n}", f"Name a maintainer of another employer ({n})", "tac_sponsor", "yuki", NOW - 9 * DAY,
        due=yesterday,
    )  # fmt: skip
    terms = {key: more.pop(key) for key in tuple(more) if key in ("owner_name", "may_settle", "undo")}
    shown = views.AskRow(replace(one, **more), NAMES["yuki"], str(terms.pop("owner_name", "")))  # type: ignore[arg-type]
    return replace(shown, **terms)  # type: ignore[arg-type]


def asked(view: views.DossierView, *rows: views.AskRow, **more: object) -> views.DossierView:
    """`view` with these asks."""
    shown = views.GuidanceView(asks=rows, members=tuple(sorted(NAMES.items())), may_waive=refuse(
        Reason.ROLE_MISSING, needed="secretary"))  # fmt: skip
    return replace(view, guidance=replace(shown, **more))  # type: ignore[arg-type]


def with_ballot(view: views.DossierView, shown: views.BallotView) -> views.DossierView:
    return replace(view, ballot=shown)
