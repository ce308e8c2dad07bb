"""The courier: questions run on the store thread, answers arrive on the gui thread or not at all."""

import threading

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.trouble import Trouble
from tac_desk.ui.courier import Courier
from tac_desk.ui.undo import undo_newest


class Listener(QObject):
    """Remembers what it was told and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []
        self.threads: list[QThread] = []

    def on_answer(self, answer: object) -> None:
        self.told.append(answer)
        self.threads.append(QThread.currentThread())


def test_a_question_runs_elsewhere_and_its_answer_arrives_here(qtbot: QtBot, courier: Courier) -> None:
    listener = Listener()
    courier.ask(lambda _desk: QThread.currentThread().objectName(), then=listener.on_answer)
    qtbot.waitUntil(lambda: listener.told == ["store"])
    assert listener.threads == [QThread.currentThread()]


def test_slow_work_runs_on_a_thread_of_its_own(qtbot: QtBot, courier: Courier) -> None:
    listener = Listener()
    courier.work(lambda: QThread.currentThread().objectName(), then=listener.on_answer)
    qtbot.waitUntil(lambda: listener.told == ["work"])
    assert listener.threads == [QThread.currentThread()]


def test_an_answer_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, courier: Courier) -> None:
    import shiboken6

    gone, other = Listener(), Listener()
    courier.ask(lambda _desk: "late", then=gone.on_answer)
    shiboken6.delete(gone)
    courier.ask(lambda _desk: "after", then=other.on_answer)
    qtbot.waitUntil(lambda: other.told == ["after"])
    assert gone.told == []


def test_only_the_latest_of_a_kind_is_answered(qtbot: QtBot, courier: Courier) -> None:
    listener, gate = Listener(), threading.Event()
    courier.ask(lambda _desk: gate.wait(5), then=lambda _answer: None)
    for number in range(20):
        courier.ask(lambda _desk, n: n, number, then=listener.on_answer, latest="typing")
    gate.set()
    qtbot.waitUntil(lambda: bool(listener.told))
    assert listener.told == [19]


def test_trouble_goes_to_whoever_shows_it(qtbot: QtBot, courier: Courier) -> None:
    def fail(_desk: object) -> None:
        raise Trouble("The disk is full", "No space", "Make room")

    with qtbot.waitSignal(courier.troubled) as shown:
        courier.ask(fail, then=lambda _answer: None)
    assert shown.args[0].next_step == "Make room"


@pytest.mark.expect_log("a job failed")
def test_a_fault_of_ours_is_shown_and_logged(qtbot: QtBot, courier: Courier) -> None:
    with qtbot.waitSignal(courier.troubled) as shown:
        courier.ask(lambda _desk: 1 // 0, then=lambda _answer: None)
    assert "ZeroDivisionError" in shown.args[0].cause


def test_another_thread_can_call_the_desk_and_wait(qtbot: QtBot, courier: Courier, desk: FakeDesk) -> None:
    listener = Listener()
    courier.work(lambda: courier.call(lambda door: door is desk), then=listener.on_answer)
    qtbot.waitUntil(lambda: listener.told == [True])
    assert listener.told == [True]


def test_an_exception_reaches_the_thread_that_called(qtbot: QtBot, courier: Courier) -> None:
    def fail(_desk: object) -> None:
        raise Trouble("a", "b", "c")

    listener = Listener()
    courier.work(lambda: courier.call(fail), then=listener.on_answer, otherwise=listener.on_answer)
    qtbot.waitUntil(lambda: len(listener.told) == 1)
    assert isinstance(listener.told[0], Trouble)


def test_closing_still_does_what_a_person_asked_for(qtbot: QtBot, courier: Courier, desk: FakeDesk) -> None:
    gate = threading.Event()
    courier.ask(lambda _desk: gate.wait(5), then=lambda _answer: None)
    courier.act(lambda door: door.add_comment("d0", "last words", "", "council"))
    courier.keep(lambda door: door.save_comment_draft("d0", "and a draft", ""))
    gate.set()
    courier.close()
    assert [call[0] for call in desk.calls] == ["add_comment", "save_comment_draft"]
    assert desk.closed


def test_an_action_announces_what_changed_and_wakes_the_exchange(qtbot: QtBot, courier: Courier) -> None:
    class Loop:
        woken = 0

        def run(self) -> None:
            pass

        def stop(self) -> None:
            pass

        def wake(self) -> None:
            Loop.woken += 1

    courier.start_sync(Loop())
    with qtbot.waitSignals([courier.changed, courier.saved]):
        courier.act(lambda door: door.submit_review("d0", "approve", ""))
    assert Loop.woken == 1


def test_a_refusal_announces_nothing(qtbot: QtBot, courier: Courier, desk: FakeDesk) -> None:
    desk.refusal = refuse(Reason.BALLOT_CLOSED, deadline=0)
    listener = Listener()
    with qtbot.assertNotEmitted(courier.saved):
        courier.act(lambda door: door.submit_review("d0", "approve", ""), then=listener.on_answer)
        qtbot.waitUntil(lambda: len(listener.told) == 1)
    assert isinstance(listener.told[0], Refusal)


def test_undo_takes_the_newest_draft_of_the_subject_or_says_it_is_too_late(desk: FakeDesk) -> None:
    desk.cast_vote("b1", "s0", "yes", None, "", "council")
    undo_newest(desk, "ballot:b1")
    assert desk.outbox == {}
    late = undo_newest(desk, "ballot:b1")
    assert isinstance(late, Refusal)
    assert late.reason is Reason.ALREADY_RELEASED


def test_a_draft_that_is_kept_does_not_wake_the_exchange(qtbot: QtBot, courier: Courier) -> None:
    woken = []

    class Loop:
        def run(self) -> None:
            pass

        def stop(self) -> None:
            pass

        def wake(self) -> None:
            woken.append(True)

    courier.start_sync(Loop())
    with qtbot.waitSignal(courier.changed):
        courier.keep(lambda door: door.save_comment_draft("d0", "half a thought", ""))
    assert woken == []
    with qtbot.waitSignal(courier.saved):
        courier.act(lambda door: door.add_comment("d0", "a whole one", "", "council"))
    assert woken == [True]
