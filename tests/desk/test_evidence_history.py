"""What the desk tells of a dossier's snapshots: old and new forms, what asks for a second look, earlier asks."""

import json

import pytest

from tac_desk.desk import questions
from tac_desk.desk.actions.saving import Saved
from tac_desk.desk.actions.submit_review import submit_review
from tac_desk.desk.mine_here import mining_plan
from tac_desk.desk.views import QueueFilter
from tac_desk.domain.commands import AddComment, MakeAsk, SubmitReview
from tac_desk.domain.dossier import Audience, RowVerdict
from tac_desk.domain.owed import Owed
from tac_desk.domain.second_look import Basis


def report(commits, verdict, **more):
    row = {
        "key": "commits",
        "verdict": verdict,
        "summary": f"{commits} commits",
        "figures": {"commits": commits},
    }
    return json.dumps({"schema": "tac-desk/evidence/1", "criteria": [row], **more}).encode()


def attach(hub, desk, dossier, data, *, keep=True, **verdicts):
    hub.now += 1000
    hub.attach(dossier, data, verdicts)
    hub.sync(desk.store)
    if keep:
        for sha256 in desk.store.missing_blobs():
            desk.store.put_blob(sha256, data)


def review(hub, desk, dossier, **verdicts):
    hub.now += 1000
    rows = {key: RowVerdict(verdict, "a note") for key, verdict in verdicts.items()}
    assert isinstance(submit_review(desk, dossier, "approve", rows=rows), Saved)
    hub.sync(desk.store)


@pytest.fixture
def dossier(hub, desk):
    """One with a first snapshot of 34 commits."""
    made = hub.file(7)
    attach(hub, desk, made, report(34, "pass"), commits="pass")
    return made


def test_a_snapshot_of_an_older_form_has_no_checks_and_no_other_repositories(hub, desk, dossier):
    evidence = questions.dossier_view(desk, dossier).evidence
    assert (evidence.checks, evidence.scope, evidence.partial, evidence.collector) == ((), (), (), "")
    assert evidence.is_whole


def test_checks_scope_and_what_was_cut_short_are_read(hub, desk, dossier):
    check = {
        "key": "sbom",
        "outcome": "no",
        "count": 2,
        "findings": [{"rule": "sbom/1", "outcome": "absent"}],
    }
    lost = {"repository": "https://example.org/y", "commit": None, "note": "gone", "criteria": []}
    row = {"key": "commits", "verdict": "fail", "summary": "2 commits"}
    other = {"repository": "https://example.org/z", "commit": "e" * 40, "note": "", "criteria": [row]}
    more = {"checks": [check], "repositories": [lost, other], "partial": ["stars"], "collector": 2}
    attach(hub, desk, dossier, report(34, "pass", **more), commits="pass")
    evidence = questions.dossier_view(desk, dossier).evidence
    assert [(c.key, c.outcome, c.count, len(c.findings)) for c in evidence.checks] == [("sbom", "no", 2, 1)]
    assert [(one.commit, one.note, dict(one.counts)) for one in evidence.scope] == [
        (None, "gone", {}),
        ("e" * 40, "", {"fail": 1}),
    ]
    assert (evidence.partial, evidence.collector) == (("stars",), "2")


def test_a_changed_verdict_asks_me_again_with_the_figures_of_both_snapshots(hub, desk, dossier):
    review(hub, desk, dossier, commits="pass")
    assert questions.dossier_view(desk, dossier).looks == ()
    attach(hub, desk, dossier, report(27, "fail"), commits="fail")
    view = questions.dossier_view(desk, dossier)
    (look,) = view.looks
    assert (look.basis, look.drift.old, look.drift.new) == (Basis.REVIEW, "pass", "fail")
    assert (look.drift.measured.was, look.drift.measured.now, look.drift.crossing) == (34, 27, "below")
    assert view.owed == (Owed.LOOK,)
    assert questions.queue_ids(desk, QueueFilter(owed="look")) == (dossier,)
    assert questions.queue_rows(desk, (dossier,))[0].owed == "look"
    assert questions.queue_counts(desk)["look"] == 1
    review(hub, desk, dossier, commits="fail")
    assert questions.dossier_view(desk, dossier).looks == ()
    assert questions.queue_counts(desk)["look"] == 0


def test_a_newer_collector_is_named_as_a_possible_cause(hub, desk):
    dossier = hub.file(8)
    attach(hub, desk, dossier, report(34, "pass", collector=2), commits="pass")
    review(hub, desk, dossier, commits="pass")
    attach(hub, desk, dossier, report(27, "fail", collector=2), commits="fail")
    assert [look.renewed for look in questions.dossier_view(desk, dossier).looks] == [False]
    attach(hub, desk, dossier, report(27, "fail", collector=3), commits="fail")
    assert [look.renewed for look in questions.dossier_view(desk, dossier).looks] == [True]


def test_before_the_snapshots_are_fetched_the_verdicts_alone_ask_again(hub, desk):
    dossier = hub.file(8)
    attach(hub, desk, dossier, report(34, "pass"), keep=False, commits="pass")
    review(hub, desk, dossier, commits="pass")
    attach(hub, desk, dossier, report(27, "fail"), keep=False, commits="fail")
    (look,) = questions.dossier_view(desk, dossier).looks
    assert (look.drift.verdict_changed, look.drift.steps) == (True, ())
    history = questions.evidence_history(desk, dossier)
    assert [one.is_whole for one in history.snapshots] == [False, False]


def test_every_snapshot_is_fetched_not_only_the_newest(hub, desk, dossier):
    attach(hub, desk, dossier, report(27, "fail"), keep=False, commits="fail")
    attach(hub, desk, dossier, report(20, "fail"), keep=False, commits="fail")
    assert len(desk.store.missing_blobs()) == 2


def test_the_history_holds_the_earlier_round_and_what_it_asked(hub, desk, dossier):
    hub.enrol("m2", "d2")
    hub.act(
        f"dossier:{dossier}", AddComment("Name two maintainers", "core_maintainers", Audience.APPLICANT), "d2"
    )
    hub.act(f"dossier:{dossier}", AddComment("Between us", None, Audience.COUNCIL), "d2")
    rows = {
        "commits": RowVerdict("caution", "Few"),
        "stars": RowVerdict("pass", "Many"),
        "roadmap": RowVerdict("fail"),
    }
    rows.pop("roadmap")
    hub.act(f"dossier:{dossier}", SubmitReview(rows, "too_early", "Come back"), "d2")
    hub.act(f"dossier:{dossier}", MakeAsk("Show who maintains it", "governance"))
    again = hub.file(9, previous=dossier)
    attach(hub, desk, again, report(40, "pass"), commits="pass")
    history = questions.evidence_history(desk, again)
    assert (len(history.snapshots), history.earlier) == (2, 1)
    assert [(ask.key, ask.verdict, ask.text) for ask in history.asks] == [
        ("governance", "open", "Show who maintains it"),
        ("core_maintainers", "", "Name two maintainers"),
        ("", "too_early", "Come back"),
        ("commits", "caution", "Few"),
    ]
    assert questions.evidence_history(desk, "unknown") is None


def test_a_plan_to_collect_here_names_the_declared_repository_and_its_criteria(hub, desk, dossier):
    plan = mining_plan(desk, dossier)
    assert plan.repository == questions.dossier_view(desk, dossier).dossier.repository
    assert plan.track == "ecosystem"
    assert mining_plan(desk, "unknown") is None


def test_a_row_that_was_cut_short_asks_nobody_again(hub, desk, dossier):
    review(hub, desk, dossier, commits="pass")
    attach(hub, desk, dossier, report(0, "caution", partial=["commits"]), commits="caution")
    assert questions.dossier_view(desk, dossier).looks == ()
