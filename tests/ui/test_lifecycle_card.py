"""What happens next, and the card of life after acceptance, in the real window."""

from dataclasses import replace

import pytest
from conftest import open_dossier
from fake_desk import FakeDesk
from made_up import NAMES, NOW
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from walk import out_of_reach, skipped, tabbed, unnamed

from tac_desk.desk.acts_after import ACTS
from tac_desk.desk.views import ActionState, DossierView, LifeView, Owed
from tac_desk.desk.views_life import DutyRow, TaskRow
from tac_desk.domain import duty_words
from tac_desk.domain.commands import (
    AcknowledgeNotice,
    AssignTask,
    CompleteTask,
    ConcludeReview,
    ConfirmRetirement,
    ExtendRemediation,
    OpenReview,
    SendNotice,
)
from tac_desk.domain.lifecycle import (
    Ground,
    Notice,
    PeriodicReview,
    Prolonged,
    Retirement,
    Task,
    TaskState,
)
from tac_desk.domain.lifecycle_clock import ToDo
from tac_desk.domain.months import day_of
from tac_desk.domain.obligations import Duty, Obligation, Party
from tac_desk.domain.refusal import Reason, refuse
from tac_desk.domain.rulebook_lifecycle import OnboardingTask
from tac_desk.domain.stage import Stage
from tac_desk.ui import words, words_lifecycle
from tac_desk.ui.main_window import MainWindow
from tac_desk.ui.widgets.dossier_header import what_next
from tac_desk.ui.widgets.lifecycle_card import LifecycleCard

CTRL = Qt.KeyboardModifier.ControlModifier
DAY = 86_400_000
SAME = {"open", "done", "not_applicable", "vote", "members"}
"""Codes that read as they are called."""
OFFICER_ONLY = refuse(Reason.ROLE_MISSING, needed="secretary")


def duty(what: Duty, by: Party, **more: object) -> DutyRow:
    begins, until = more.pop("begins", NOW - DAY), more.pop("until", None)
    people, about = more.pop("members", ()), more.pop("about", "")
    one = Obligation(what, by, Party.PROJECT, begins, until, people, about)  # type: ignore[arg-type]
    shown = DutyRow(one, (), mine=False, now=one.holds(NOW))
    return replace(shown, **more)  # type: ignore[arg-type]


def task(key: str = "logo", state: TaskState = TaskState.OPEN, **more: object) -> TaskRow:
    rule = OnboardingTask(key, f"The {key}", "council" if key == "entry" else "project")
    row = TaskRow(ToDo(rule, Task(key, state=state)), "", "", None, None)
    return replace(row, **more)  # type: ignore[arg-type]


def notice(**more: object) -> Notice:
    one = Notice("x:1", 1, ("roadmap",), "The <b>roadmap</b> is two years old.", "idris", NOW - 20 * DAY)
    return replace(one, **more)  # type: ignore[arg-type]


def living(view: DossierView, stage: Stage = Stage.ACTIVE, **more: object) -> DossierView:
    life = LifeView(stage=stage, names=NAMES, **more)  # type: ignore[arg-type]
    return replace(view, life=life, ballot=None)


def shown(qtbot: QtBot, window: MainWindow, desk: FakeDesk, view: DossierView) -> LifecycleCard:
    desk.changed["d0"] = view
    open_dossier(qtbot, window)
    return window.dossier.cards.life


def choose(card: LifecycleCard, act: str) -> None:
    card.form.act.setCurrentIndex(card.form.act.findData(act))


def test_what_is_owed_now_stands_before_what_comes_later(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    rows = (
        duty(Duty.REVIEW, Party.MEMBERS, until=NOW + 3 * DAY, mine=True),
        duty(Duty.ANSWER, Party.MEMBERS, members=("per",), who=("Per Aaltonen",), about="Say <who>"),
        duty(Duty.CONCLUDE_REVIEW, Party.OFFICERS, begins=NOW + 3 * DAY),
    )
    shown(qtbot, window, desk, living(desk.dossier_view("d0"), Stage.UNDER_REVIEW, duties=rows))
    text = window.dossier.cards.next.text.toPlainText()
    assert "Members (you): review it" in text
    assert "3 days left" in text
    assert "Per Aaltonen: answer what was asked: Say <who>" in text
    assert text.index("Later") < text.index("The chair or a secretary: conclude the review")


def test_tasks_are_told_in_one_line_for_each_who_has_some(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    rows = tuple(duty(Duty.TASK, Party.PROJECT, about=f"T{n}") for n in range(3))
    mine = duty(Duty.TASK, Party.MEMBERS, about="T9", members=("mara",), mine=True)
    shown(qtbot, window, desk, living(desk.dossier_view("d0"), Stage.ACCEPTED, duties=(*rows, mine)))
    text = window.dossier.cards.next.text.toPlainText()
    assert "The project: T0; T1; T2" in text
    assert "You: T9" in text


@pytest.mark.parametrize("stage", [Stage.IN_QUEUE, Stage.POSTPONED, Stage.DECLINED, Stage.RETIRED])
def test_where_nothing_is_owed_it_says_why(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, stage: Stage
) -> None:
    shown(qtbot, window, desk, living(desk.dossier_view("d0"), stage))
    card = window.dossier.cards.next
    assert card.none.text().endswith(".")
    assert not card.text.isVisible()


def test_before_acceptance_the_card_is_not_there(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    card = shown(qtbot, window, desk, living(desk.dossier_view("d0"), Stage.PRESENTED))
    assert not card.isVisible()


def test_a_reader_sees_where_it_stands_and_is_offered_nothing(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    view = living(desk.dossier_view("d0"), next_review="2027-01-14")
    card = shown(qtbot, window, desk, view)
    assert card.situation.text() == "In good standing. Its next review is due on 14 Jan 2027."
    assert not card.form.isVisible()


@pytest.mark.parametrize(
    ("read", "left", "said"),
    [
        (None, None, "waits to be acknowledged, for 20 days by now. No time runs."),
        (19, 0, "Today (UTC) is the last day to remedy."),
        (19, 11, "11 days after today."),
        (19, -1, "Retirement may be confirmed."),
    ],
)
def test_the_time_to_remedy_is_told_in_days(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk, read: int | None, left: int | None, said: str
) -> None:
    last = None if left is None else day_of(NOW + left * DAY).isoformat()
    on = None if read is None else day_of(NOW - read * DAY).isoformat()
    view = living(
        desk.dossier_view("d0"), Stage.IN_REMEDIATION, notice=notice(), last_day=last, acknowledged=on
    )
    assert said in shown(qtbot, window, desk, view).situation.text()


def test_the_key_l_leads_to_the_form_and_ctrl_enter_records_the_act(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    card = shown(qtbot, window, desk, living(desk.dossier_view("d0"), acts=("open_review",)))
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_L)
    assert card.form.act.hasFocus()
    card.form.text.setPlainText("It changed hands.")
    QTest.keyClick(card.form.text, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: ("carry_out", "dossier:d0", OpenReview("It changed hands.")) in desk.calls)
    assert ("save_life_draft", "d0", "It changed hands.") in desk.calls
    qtbot.waitUntil(lambda: card.form.text.text() == "")


def test_the_key_x_shows_what_happens_next(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    rows = (duty(Duty.TRIAGE, Party.OFFICERS),)
    shown(qtbot, window, desk, living(desk.dossier_view("d0"), Stage.SUBMITTED, duties=rows))
    QTest.keyClick(window.dossier.checklist.table, Qt.Key.Key_X)
    assert window.dossier.cards.next.text.hasFocus()


def test_falling_short_takes_rows_and_offers_those_that_the_evidence_misses(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    view = living(desk.dossier_view("d0"), Stage.UNDER_REVIEW, acts=("in_good_standing", "falls_short"))
    missed = tuple(row.criterion.key for row in view.rows if row.machine.verdict == "fail")
    card = shown(qtbot, window, desk, view)
    assert not card.form.criteria.isVisible()
    choose(card, "falls_short")
    assert card.form.criteria.isVisible()
    assert card.form.filled().criteria == missed
    card.form.criteria.item(0).setCheckState(Qt.CheckState.Checked)
    card.form.send.click()
    first = view.rows[0].criterion.key
    wanted = ConcludeReview(False, tuple(dict.fromkeys((first, *missed))))
    qtbot.waitUntil(lambda: ("carry_out", "dossier:d0", wanted) in desk.calls)


def test_a_notice_is_about_the_rows_the_review_named(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    view = living(desk.dossier_view("d0"), Stage.IN_REMEDIATION, acts=("send_notice",))
    last = PeriodicReview("x", 1, "", "idris", NOW, good=False, criteria=("roadmap",))
    card = shown(qtbot, window, desk, replace(view, dossier=replace(view.dossier, periodic=(last,))))
    card.form.text.setPlainText("Bring it up to date.")
    card.form.send.click()
    sent = ("carry_out", "dossier:d0", SendNotice(("roadmap",), "Bring it up to date."))
    qtbot.waitUntil(lambda: sent in desk.calls)


def test_each_act_shows_only_what_it_needs(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    acts = ("acknowledge_notice", "extend_remediation", "return_to_active", "confirm_retirement")
    view = living(desk.dossier_view("d0"), Stage.IN_REMEDIATION, acts=acts, notice=notice())
    card = shown(qtbot, window, desk, view)
    form = card.form
    fields = {
        name: getattr(form, name) for name in ("criteria", "day", "days", "ground", "ballot", "override")
    }
    for act, needs in (
        ("acknowledge_notice", {"day"}),
        ("extend_remediation", {"days"}),
        ("return_to_active", set()),
        ("confirm_retirement", {"ground", "override"}),
    ):
        choose(card, act)
        assert {name for name, field in fields.items() if field.isVisible()} == needs
        assert form.text.isVisible() is (act != "acknowledge_notice")


def test_the_acts_become_the_commands_they_say(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    acts = ("acknowledge_notice", "extend_remediation", "confirm_retirement")
    view = living(desk.dossier_view("d0"), Stage.IN_REMEDIATION, acts=acts, motions=(("m9", "Retire it?"),))
    card = shown(qtbot, window, desk, view)
    form = card.form
    choose(card, "acknowledge_notice")
    form.day.setText("2026-09-01")
    form.send.click()
    choose(card, "extend_remediation")
    form.days.setValue(7)
    form.text.setPlainText("A release is near.")
    form.send.click()
    qtbot.waitUntil(lambda: form.text.text() == "")
    choose(card, "confirm_retirement")
    form.ground.setCurrentIndex(form.ground.findData(Ground.BALLOT))
    assert form.ballot.isVisible()
    form.text.setPlainText("By vote.")
    form.send.click()
    wanted = (
        AcknowledgeNotice("2026-09-01"),
        ExtendRemediation(7, "A release is near."),
        ConfirmRetirement("ballot", "By vote.", "m9"),
    )
    for command in wanted:
        qtbot.waitUntil(lambda command=command: ("carry_out", "dossier:d0", command) in desk.calls)


def test_a_refusal_says_what_is_possible_instead_and_the_words_stay(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    desk.refusal = refuse(Reason.TIME_RUNS, dossier="Windrose", day="2026-10-01")
    view = living(desk.dossier_view("d0"), Stage.IN_REMEDIATION, acts=("confirm_retirement",))
    card = shown(qtbot, window, desk, view)
    card.form.text.setPlainText("Nothing was mended.")
    card.form.send.click()
    qtbot.waitUntil(lambda: "until the end of 2026-10-01 (UTC) to remedy" in card.action.refusal_text())
    assert card.form.text.text() == "Nothing was mended."


def test_tasks_unfold_and_are_settled_assigned_and_opened_again(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    rows = (task("logo"), task("entry"), task("blog", TaskState.DONE, by="Per", may_assign=OFFICER_ONLY))
    card = shown(qtbot, window, desk, living(desk.dossier_view("d0"), Stage.ACCEPTED, tasks=rows))
    assert card.tasks.text() == "2 tasks are open"
    assert not card.list.isVisible()
    card.tasks.click()
    logo, blog = card.block("logo"), card.block("blog")
    assert logo.isVisible()
    assert not blog.done.isVisible()
    assert blog.again.isVisible()
    logo.note.setText("In the repository")
    logo.done.click()
    logo.owner.setCurrentIndex(logo.owner.findData("per"))
    logo.owner.activated.emit(logo.owner.currentIndex())
    blog.note.setText("Not written after all")
    blog.again.click()
    for command in (
        CompleteTask("logo", "done", "In the repository"),
        AssignTask("logo", "per"),
        CompleteTask("blog", "open", "Not written after all"),
    ):
        qtbot.waitUntil(lambda command=command: ("carry_out", "dossier:d0", command) in desk.calls)


def test_who_may_not_settle_a_task_only_reads_it(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    row = task("logo", may_settle=OFFICER_ONLY, may_assign=OFFICER_ONLY)
    card = shown(qtbot, window, desk, living(desk.dossier_view("d0"), Stage.ACCEPTED, tasks=(row,)))
    card.tasks.click()
    assert [part for part in card.block("logo").controls() if part.isVisible()] == []


def test_what_was_decided_before_unfolds_newest_first_and_harmless(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    view = living(desk.dossier_view("d0"), Stage.RETIRED)
    more = Prolonged("idris", NOW - 5 * DAY, 7, "2026-09-01", "2026-09-08", "A release is near.")
    dossier = replace(
        view.dossier,
        periodic=(
            PeriodicReview(
                "x", 1, "", "operator", NOW - 40 * DAY, "", "idris", NOW - 30 * DAY, False, ("roadmap",)
            ),
        ),
        notices=(notice(acknowledged="2026-08-20", prolonged=(more,)),),
        retirements=(Retirement(Ground.PROJECT, "Nobody has time.", "idris", NOW),),
    )
    card = shown(qtbot, window, desk, replace(view, dossier=dossier))
    assert not card.history.isVisible()
    card.past.click()
    text = card.history.toPlainText()
    assert "The <b>roadmap</b> is two years old." in text
    order = [text.index(words) for words in ("Retired by", "7 days more by", "Notice by", "Fell short of")]
    assert order == sorted(order)


def test_my_act_can_be_undone_from_the_card(qtbot: QtBot, window: MainWindow, desk: FakeDesk) -> None:
    view = living(desk.dossier_view("d0"), acts=("open_review",), state=ActionState.DRAFT, undo="4")
    card = shown(qtbot, window, desk, view)
    card.undo_wanted.emit("4")
    qtbot.waitUntil(lambda: ("undo", "4") in desk.calls)


def test_what_is_up_to_me_is_said_at_the_top(desk: FakeDesk) -> None:
    view = replace(living(desk.dossier_view("d8"), acts=("open_review",)), owed=(Owed.TEND,))
    assert what_next(view, NOW)[2] == "life"
    assert what_next(replace(view, life=LifeView()), NOW)[2] == "next"
    mine = duty(Duty.ACTIVATE, Party.OFFICERS, mine=True)
    other = duty(Duty.REVIEW, Party.MEMBERS, mine=True)
    named = what_next(replace(view, life=LifeView(duties=(other, mine))), NOW)
    assert named[1] == "Up to you: make it active."


def test_no_duty_party_act_or_ground_is_left_without_words() -> None:
    for codes, word in (
        (Duty, words_lifecycle.duty),
        (Party, words_lifecycle.party),
        (ACTS, words_lifecycle.act),
        (Ground, words_lifecycle.ground),
        (TaskState, words_lifecycle.task_state),
    ):
        for code in codes:
            assert word(str(code)) != words.plain(str(code)) or str(code) in SAME, code
    for code in Duty:
        assert duty_words.duty(duty(code, Party.OFFICERS).duty)


def test_every_control_of_the_card_is_named_and_reached_by_the_keyboard(
    qtbot: QtBot, window: MainWindow, desk: FakeDesk
) -> None:
    acts = ("falls_short", "acknowledge_notice", "confirm_retirement")
    view = living(desk.dossier_view("d0"), Stage.UNDER_REVIEW, acts=acts, tasks=(task("logo"), task("entry")))
    card = shown(qtbot, window, desk, view)
    card.tasks.click()
    order = tabbed(window, window.dossier.checklist.table)
    assert unnamed(card) == out_of_reach(card) == skipped(card, order) == []
