"""A desk in memory that answers the screens' questions from made-up views, and remembers what it was told."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from made_up import NAMES, NOW, ballot, ballot_view, dossier_view, history, me, queue_row, rulebook, seats

from tac_desk.assets import resource
from tac_desk.desk import views
from tac_desk.desk.comment_target import answered
from tac_desk.desk.letter_text import Letter
from tac_desk.desk.mine_here import MiningPlan
from tac_desk.desk.views_evidence import EvidenceHistory
from tac_desk.domain.changes import Changes
from tac_desk.domain.commands import Command
from tac_desk.domain.dossier import Audience, Comment, RowVerdict
from tac_desk.domain.meeting import Guest, Meeting
from tac_desk.domain.people import Council, attendance
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.trouble import Trouble
from tac_desk.minutes.statistics import Year, count_year
from tac_desk.store.mark import Mark

LETTER = Letter("Decision on Windrose", "# Decision on Windrose\n\nIt was declined.\n", "letter-120.md")


@dataclass(frozen=True)
class Saved:
    changes: Changes
    local_id: str


@dataclass
class FakeDesk:
    """`calls` are the actions it was asked for, in order."""

    size: int = 60
    person: views.Me | None = field(default_factory=me)
    calls: list[tuple[object, ...]] = field(default_factory=list)
    outbox: dict[str, views.OutboxRow] = field(default_factory=dict)
    changed: dict[str, views.DossierView] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    refusal: Refusal | None = None
    written: Letter | Trouble = LETTER
    closed: bool = False
    marks: dict[str, Mark | None] = field(default_factory=dict)
    news: dict[str, views.News] = field(default_factory=dict)
    searches: dict[str, str] = field(default_factory=dict)

    def me(self) -> views.Me | None:
        return self.person

    def queue_ids(self, wanted: views.QueueFilter) -> tuple[str, ...]:
        rows = (queue_row(n) for n in range(self.size))
        away = {one for one, mark in self.marks.items() if mark is not None}
        return tuple(
            row.id for row in rows if _matches(row, wanted) and not (wanted.waiting and row.id in away)
        )

    def queue_groups(self, wanted: views.QueueFilter) -> tuple[tuple[str, tuple[str, ...]], ...]:
        rows = self.queue_rows(self.queue_ids(wanted))
        kinds = [kind for kind in views.Owed if any(row.owed == kind for row in rows)]
        return tuple((kind, tuple(row.id for row in rows if row.owed == kind)) for kind in kinds)

    def not_understood(self, text: str) -> tuple[str, ...]:
        return tuple(word for word in text.split() if word.startswith("odd:"))

    def queue_rows(self, ids: tuple[str, ...], text: str = "") -> tuple[views.QueueRow, ...]:
        return tuple(
            replace(queue_row(int(one[1:])), news=self.news.get(one), excerpt=f"found {text}" if text else "")
            for one in ids
        )

    def figures(self) -> list[tuple[str, str]]:
        return [("Dossiers", str(self.size))]

    def look_at(self, dossier: str) -> Changes:
        self.calls.append(("look_at", dossier))
        self.news.pop(dossier, None)
        return frozenset({f"dossier:{dossier}"})

    def put_away(self, dossiers: Sequence[str]) -> Changes:
        return self._mark(dossiers, Mark(done=1))

    def put_off(self, dossiers: Sequence[str], until: int) -> Changes:
        return self._mark(dossiers, Mark(until=until))

    def bring_back(self, dossiers: Sequence[str]) -> Changes:
        return self._mark(dossiers, None)

    def mark_unread(self, dossiers: Sequence[str]) -> Changes:
        self.news.update(dict.fromkeys(dossiers, views.News.CHANGED))
        return frozenset(f"dossier:{one}" for one in dossiers)

    def marks_of(self, dossiers: Sequence[str]) -> dict[str, Mark | None]:
        return {one: self.marks.get(one) for one in dossiers}

    def restore_marks(self, marks: Mapping[str, Mark | None]) -> Changes:
        self.marks.update(marks)
        return frozenset(f"dossier:{one}" for one in marks)

    def saved_searches(self) -> tuple[tuple[str, str], ...]:
        return tuple(sorted(self.searches.items()))

    def save_search(self, name: str, text: str | None) -> Changes:
        self.searches.pop(name, None)
        if text is not None:
            self.searches[name] = text
        return frozenset({"searches"})

    def _mark(self, dossiers: Sequence[str], mark: Mark | None) -> Changes:
        self.marks.update(dict.fromkeys(dossiers, mark))
        return frozenset(f"dossier:{one}" for one in dossiers)

    def queue_counts(self) -> dict[str, int]:
        rows = [queue_row(n) for n in range(min(self.size, 200))]
        owed = {
            kind: sum(row.owed == kind for row in rows) for kind in ("vote", "review", "sponsor", "discuss")
        }
        return {**owed, "waiting": sum(owed.values()), "all": self.size, "motions": 1}

    def dossier_view(self, dossier_id: str) -> views.DossierView | None:
        if not dossier_id.startswith("d"):
            return None
        return self.changed.get(dossier_id) or dossier_view(int(dossier_id[1:]))

    def evidence_history(self, dossier_id: str) -> EvidenceHistory | None:
        return history() if self.dossier_view(dossier_id) else None

    def mining_plan(self, dossier_id: str) -> MiningPlan | None:
        view = self.dossier_view(dossier_id)
        return MiningPlan(view.dossier.repository, rulebook(), "ecosystem", {}) if view else None

    def outbox_rows(self) -> tuple[views.OutboxRow, ...]:
        return tuple(self.outbox.values())

    def meetings(self) -> tuple[views.MeetingView, ...]:
        held = Meeting(
            "mt1", "Monthly meeting, September", "tac", NOW - 86_400_000, "America/Los_Angeles", "Video call",
            present=("mara", "tomas", "yuki", "idris", "nadia", "per", "chen", "sol", *(f"m{n}" for n in range(8, 14))),
            roll_taken=True, guests=(Guest("Robin Ashby", "Foundation staff"),), motions=("m1",),
        )  # fmt: skip
        planned = replace(held, id="mt2", title="Monthly meeting, October", starts_at=NOW + 27 * 86_400_000,
                          present=(), roll_taken=False, guests=(), motions=())  # fmt: skip
        names = NAMES | {f"m{n}": f"Member of seat {n + 1}" for n in range(8, 21)}
        return tuple(
            views.MeetingView(
                meeting, filled := attendance(seats(), meeting.present), 11, sum(seat.represented for seat in filled),
                self.motions() if meeting.motions else (), names,
            )
            for meeting in (held, planned)
        )  # fmt: skip

    def motions(self) -> tuple[views.BallotView, ...]:
        one = ballot(None, question="Adopt the charter of the accelerator working group?", categories=False)
        two = replace(one, id="m2", question="Move the monthly meeting to Thursdays?", votes={}, closed_at=NOW,
                      closed_by="idris", deadline=NOW)  # fmt: skip
        return ballot_view(one), ballot_view(two)

    def cast_vote(
        self, ballot: str, seat: str, position: str, category: str | None, rationale: str, audience: str
    ) -> Saved | Refusal:
        if position != "yes" and not rationale:
            return refuse(Reason.RATIONALE_REQUIRED, position=position)
        return self._save(
            "cast_vote", f"ballot:{ballot}", ballot, seat, position, category, rationale, audience
        )

    def submit_review(self, dossier: str, lean: str, summary: str) -> Saved | Refusal:
        return self._save("submit_review", f"dossier:{dossier}", dossier, lean, summary)

    def add_comment(self, dossier: str, text: str, target: str, audience: str) -> Saved | Refusal:
        old = self.dossier_view(dossier)
        assert old is not None
        reply_to = answered(target)
        criterion = None if reply_to else target or None
        comment = Comment(
            f"mine{len(self.calls)}", "mara", NOW, text, criterion, Audience(audience), reply_to
        )
        row = views.CommentRow(comment, NAMES["mara"], views.ActionState.DRAFT)
        self.changed[dossier] = replace(old, comments=(*old.comments, row), draft_comment="")
        return self._save("add_comment", f"dossier:{dossier}", dossier, text, target, audience)

    def sponsor_dossier(self, dossier: str, seat: str, statement: str) -> Saved | Refusal:
        return self._save("sponsor_dossier", f"dossier:{dossier}", dossier, seat, statement)

    def withdraw_sponsorship(self, dossier: str, reason: str) -> Saved | Refusal:
        return self._save("withdraw_sponsorship", f"dossier:{dossier}", dossier, reason)

    def make_ask(
        self, dossier: str, text: str, criterion: str | None, owner: str, due: str | None
    ) -> Saved | Refusal:
        return self._save("make_ask", f"dossier:{dossier}", dossier, text, criterion, owner, due)

    def answer_ask(self, dossier: str, ask: str, answer: str) -> Saved | Refusal:
        return self._save("answer_ask", f"dossier:{dossier}", dossier, ask, answer)

    def settle_ask(self, dossier: str, ask: str, reason: str, *, met: bool) -> Saved | Refusal:
        return self._save("settle_ask", f"dossier:{dossier}", dossier, ask, reason, met)

    def waive_criterion(
        self, dossier: str, criterion: str, reason: str, until: str | None
    ) -> Saved | Refusal:
        return self._save("waive_criterion", f"dossier:{dossier}", dossier, criterion, reason, until)

    def letter(self, dossier: str) -> Letter:
        self.calls.append(("letter", dossier))
        if isinstance(self.written, Exception):
            raise self.written
        return self.written

    def undo(self, local_id: str) -> Saved | Refusal:
        self.calls.append(("undo", local_id))
        self.outbox.pop(local_id, None)
        return Saved(frozenset({"outbox", "dossier:d0"}), local_id)

    def release_now(self, local_id: str) -> Saved | Refusal:
        self.calls.append(("release_now", local_id))
        self.outbox[local_id] = replace(
            self.outbox[local_id], state=views.ActionState.SAVED, n=7, not_before=None
        )
        return Saved(frozenset({"outbox"}), local_id)

    def unsent_text(self) -> str:
        return "# Not sent\n\nkept words\n"

    def agenda_file(self, meeting: str, suffix: str) -> Callable[[], bytes]:
        return lambda: f"{meeting} as {suffix}".encode()

    def year_facts(self, year: int) -> Year:
        council = Council("Ours", resource("rulebooks", "pytorch.toml").read_text("utf-8"), {}, ())
        return count_year(year, "tac", council, (), (), ())

    def discard_refused(self, local_id: str) -> Saved | Refusal:
        self.calls.append(("discard_refused", local_id))
        self.outbox.pop(local_id, None)
        return Saved(frozenset({"outbox"}), local_id)

    def save_row_draft(self, dossier: str, criterion: str, verdict: str, note: str) -> Changes:
        self.calls.append(("save_row_draft", dossier, criterion, verdict, note))
        old = self.dossier_view(dossier)
        assert old is not None
        mine = RowVerdict(verdict, note) if verdict or note else None
        rows = tuple(
            replace(row, mine=mine, mine_is_draft=True) if row.criterion.key == criterion else row
            for row in old.rows
        )
        self.changed[dossier] = replace(old, rows=rows)
        return frozenset({"drafts", f"dossier:{dossier}"})

    def import_review(self, dossier: str, text: str, replace: bool) -> Changes:
        self.calls.append(("import_review", dossier, text, replace))
        return frozenset({"drafts", f"dossier:{dossier}"})

    def save_lean_draft(self, dossier: str, lean: str, summary: str) -> Changes:
        self.calls.append(("save_lean_draft", dossier, lean, summary))
        return frozenset({"drafts"})

    def save_comment_draft(self, dossier: str, text: str, target: str) -> Changes:
        self.calls.append(("save_comment_draft", dossier, text, target))
        return frozenset({"drafts"})

    def save_rationale_draft(self, ballot: str, seat: str, text: str) -> Changes:
        self.calls.append(("save_rationale_draft", ballot, seat, text))
        self.texts[f"rationale:{ballot}:{seat}"] = text
        return frozenset({"drafts"})

    def save_statement_draft(self, dossier: str, text: str) -> Changes:
        self.calls.append(("save_statement_draft", dossier, text))
        self.texts[f"statement:{dossier}"] = text
        return frozenset({"drafts"})

    def save_ask_draft(self, dossier: str, begun: views.AskDraft) -> Changes:
        self.calls.append(("save_ask_draft", dossier, begun))
        return frozenset({"drafts"})

    def save_answer_draft(self, ask: str, text: str) -> Changes:
        self.calls.append(("save_answer_draft", ask, text))
        return frozenset({"drafts"})

    def carry_out(self, subject: str, command: Command) -> Saved | Refusal:
        return self._save("carry_out", subject, subject, command)

    def save_interest_draft(self, dossier: str, text: str) -> Changes:
        self.calls.append(("save_interest_draft", dossier, text))
        return frozenset({"drafts"})

    def save_letter_draft(self, dossier: str, text: str) -> Changes:
        self.calls.append(("save_letter_draft", dossier, text))
        return frozenset({"drafts"})

    def save_life_draft(self, dossier: str, text: str) -> Changes:
        self.calls.append(("save_life_draft", dossier, text))
        return frozenset({"drafts"})

    def save_waiver_draft(self, dossier: str, criterion: str, text: str) -> Changes:
        self.calls.append(("save_waiver_draft", dossier, criterion, text))
        return frozenset({"drafts"})

    def rationale_draft(self, ballot: str, seat: str) -> str:
        return self.texts.get(f"rationale:{ballot}:{seat}", "")

    def statement_draft(self, dossier: str) -> str:
        return self.texts.get(f"statement:{dossier}", "")

    def close(self) -> None:
        self.closed = True

    def _save(self, kind: str, subject: str, *words: object) -> Saved | Refusal:
        self.calls.append((kind, *words))
        if self.refusal is not None:
            return self.refusal
        local = f"local{len(self.calls)}"
        self.outbox[local] = views.OutboxRow(
            local, kind, subject, "Lattice Forge", "Yes, for Aster Compute", views.ActionState.DRAFT, None,
            NOW, NOW + 10_000, None,
        )  # fmt: skip
        return Saved(frozenset({subject, "outbox"}), local)


def _matches(row: views.QueueRow, wanted: views.QueueFilter) -> bool:
    return (
        (not wanted.text or wanted.text.lower() in f"{row.name} {row.number} {row.repository}".lower())
        and (not wanted.waiting or row.owed is not None)
        and wanted.owed in ("", row.owed)
        and wanted.track in ("", row.track)
        and wanted.state in ("", row.state)
    )


def full_outbox() -> dict[str, views.OutboxRow]:
    """One action in each state."""
    state = views.ActionState
    refused = refuse(Reason.BALLOT_CLOSED, deadline=NOW)
    changed = refuse(Reason.CHANGED_MEANWHILE, what="vote")
    rows = (
        ("cast_vote", "Lattice Forge", "Yes, Platform, for Aster Compute", state.DRAFT, None),
        ("add_comment", "Tidepool", "I asked the maintainers about the test matrix.", state.SAVED, None),
        ("submit_review", "Murmur", "19 verdicts, leaning to approve", state.RECEIVED, None),
        ("sponsor_dossier", "Glasswing", "For Aster Compute", state.COUNTED, None),
        ("cast_vote", "Move the monthly meeting?", "No, for Aster Compute", state.REFUSED, refused),
        ("cast_vote", "Orrery", "Yes, for Aster Compute", state.NEEDS_YOU, changed),
    )  # fmt: skip
    return {
        f"o{n}": views.OutboxRow(
            f"o{n}", kind, "dossier:d0", title, detail, which, why, NOW - n * 3_600_000,
            NOW + 10_000 if which is state.DRAFT else None, None if which is state.DRAFT else n,
        )
        for n, (kind, title, detail, which, why) in enumerate(rows)
    }  # fmt: skip
