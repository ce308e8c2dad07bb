"""Words about what happens next and about life after acceptance: duties, acts, notices, tasks."""

from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from tac_desk.desk.views_life import DutyRow, LifeView
from tac_desk.domain.lifecycle_clock import end_of
from tac_desk.domain.stage import Stage
from tac_desk.ui import times, words_guidance
from tac_desk.ui.plural import plural
from tac_desk.ui.words import plain

translate = QCoreApplication.translate

TASK_TONES = {"open": "caution", "done": "pass", "not_applicable": "neutral"}


def party(code: str) -> str:
    words = {
        "officers": translate("lifecycle", "The chair or a secretary"),
        "sponsor": translate("lifecycle", "The sponsor"),
        "members": translate("lifecycle", "Members"),
        "seats": translate("lifecycle", "Seats that have not voted"),
        "project": translate("lifecycle", "The project"),
        "council": translate("lifecycle", "The council"),
    }
    return words.get(code) or plain(code)


def duty(code: str) -> str:
    words = {**_duties_before(), **_duties_after()}
    return words.get(code) or plain(code)


def _duties_before() -> dict[str, str]:
    return {
        "triage": translate("lifecycle", "look through the application"),
        "enqueue": translate("lifecycle", "put it into the queue"),
        "schedule": translate("lifecycle", "set its session"),
        "present": translate("lifecycle", "present itself in its session"),
        "put_to_vote": translate("lifecycle", "open the ballot, or say what comes instead"),
        "sponsor": translate("lifecycle", "find a sponsor among themselves"),
        "answer_offer": translate("lifecycle", "answer the offer of the sponsorship"),
        "co_sponsor": translate("lifecycle", "find a co-sponsor, since there is a conflict of interest"),
        "chase_ask": translate("lifecycle", "ask after what is overdue"),
        "review": translate("lifecycle", "review it"),
        "discuss": translate("lifecycle", "discuss it"),
        "vote": translate("lifecycle", "vote"),
        "close_ballot": translate("lifecycle", "close the ballot"),
        "resume_ballot": translate("lifecycle", "resume or cancel the frozen ballot"),
        "answer": translate("lifecycle", "answer what was asked"),
    }


def _duties_after() -> dict[str, str]:
    return {
        "activate": translate("lifecycle", "make it active"),
        "task": translate("lifecycle", "do this after acceptance"),
        "open_review": translate("lifecycle", "open the periodic review"),
        "conclude_review": translate("lifecycle", "conclude the review"),
        "send_notice": translate("lifecycle", "send the notice"),
        "acknowledge": translate("lifecycle", "say that the notice was read"),
        "remedy": translate("lifecycle", "remedy what the notice names"),
        "check_remedy": translate("lifecycle", "look whether it is remedied, before the time is over"),
        "decide_retirement": translate("lifecycle", "retire it, give more time, or take it back as remedied"),
    }


def who(row: DutyRow) -> str:
    if row.mine and row.duty.members:
        return translate("lifecycle", "You")
    named = ", ".join(row.who) or party(row.duty.by)
    return translate("lifecycle", "{} (you)").format(named) if row.mine else named


def when(row: DutyRow, now: int) -> str:
    """From when on, or until when, in UTC and local time."""
    begins, until = row.duty.begins, row.duty.until
    if not row.now:
        return translate("lifecycle", "from {}").format(times.moment(begins))
    if until is None:
        return translate("lifecycle", "since {}").format(times.day(begins)) if begins else ""
    left = translate("lifecycle", "{} left") if until > now else translate("lifecycle", "over for {}")
    said = translate("lifecycle", "until {}").format(times.moment(until))
    return f"{said}, {left.format(times.span(abs(until - now)))}"


def nothing_next(stage: Stage | None) -> str:
    """Where nothing is owed, why."""
    words = {
        Stage.IN_QUEUE: translate("lifecycle", "It waits for its turn in the queue."),
        Stage.POSTPONED: translate("lifecycle", "It is put off; nothing is owed until it comes back."),
        Stage.RETIRED: translate("lifecycle", "It is retired. It may come back with a reason."),
    }
    return words.get(stage, translate("lifecycle", "Nothing is owed on it.")) if stage else ""


def act(code: str) -> str:
    words = {
        "open_review": translate("lifecycle", "Open its periodic review"),
        "in_good_standing": translate("lifecycle", "Conclude: in good standing"),
        "falls_short": translate("lifecycle", "Conclude: it falls short"),
        "send_notice": translate("lifecycle", "Record the notice that was sent"),
        "acknowledge_notice": translate("lifecycle", "Record that the notice was read"),
        "extend_remediation": translate("lifecycle", "Give more time"),
        "return_to_active": translate("lifecycle", "Make it active again"),
        "confirm_retirement": translate("lifecycle", "Retire it"),
    }
    return words.get(code) or plain(code)


def asked_text(code: str, *, is_due: bool) -> str:
    """What is to be written with an act; empty where nothing is."""
    early = translate("lifecycle", "Why it is opened before it is due")
    words = {
        "open_review": translate("lifecycle", "A reason, or nothing") if is_due else early,
        "in_good_standing": translate("lifecycle", "What the review came to, or nothing"),
        "falls_short": translate("lifecycle", "What the review came to, or nothing"),
        "send_notice": translate("lifecycle", "The text of the notice"),
        "extend_remediation": translate("lifecycle", "Why it gets more time"),
        "return_to_active": translate("lifecycle", "What was remedied, or why it comes back"),
        "confirm_retirement": translate("lifecycle", "Why it is retired; stands in its letter"),
    }
    return words.get(code, "")


def ground(code: str) -> str:
    words = {
        "clock": translate("lifecycle", "Its time to remedy is over"),
        "project": translate("lifecycle", "The project asks for it"),
        "ballot": translate("lifecycle", "A ballot decided it"),
    }
    return words.get(code) or plain(code)


def task_state(code: str) -> str:
    words = {
        "open": translate("lifecycle", "Open"),
        "done": translate("lifecycle", "Done"),
        "not_applicable": translate("lifecycle", "Not applicable"),
    }
    return words.get(code) or plain(code)


def situation(life: LifeView, now: int) -> str:
    """One sentence about where its life after acceptance stands."""
    match life.stage:
        case Stage.ACTIVE if life.next_review is not None:
            said = translate("lifecycle", "Its review is due since {}.") if life.is_due else ""
            later = translate("lifecycle", "In good standing. Its next review is due on {}.")
            return (said or later).format(words_guidance.day(life.next_review))
        case Stage.UNDER_REVIEW if life.review is not None:
            opened = translate("lifecycle", "Under review since {}, opened by {}.")
            by = life.names.get(life.review.opened_by, life.review.opened_by)
            return opened.format(times.day(life.review.opened_at), by)
        case Stage.IN_REMEDIATION:
            return _remedy(life, now)
    return ""


def _remedy(life: LifeView, now: int) -> str:
    if life.notice is None:
        return translate("lifecycle", "It fell short, and no notice was sent yet.")
    if life.last_day is None:
        days = (_day(now) - _day(life.notice.at)).days
        waits = plural(days, translate("lifecycle", "1 day"), translate("lifecycle", "{} days"))
        text = translate("lifecycle", "The notice waits to be acknowledged, for {} by now. No time runs.")
        return text.format(waits)
    end = end_of(date.fromisoformat(life.last_day))
    shown = words_guidance.day(life.last_day)
    if now >= end:
        text = translate(
            "lifecycle", "Its time was over at the end of {} (UTC). Retirement may be confirmed."
        )
        return text.format(shown)
    left = (date.fromisoformat(life.last_day) - _day(now)).days
    read = words_guidance.day(life.acknowledged or life.last_day)
    if left == 0:
        return translate("lifecycle", "Today (UTC) is the last day to remedy. Read on {}.").format(read)
    days_left = plural(left, translate("lifecycle", "1 day"), translate("lifecycle", "{} days"))
    text = translate("lifecycle", "It has until the end of {} (UTC), {} after today. Read on {}.")
    return text.format(shown, days_left, read)


def _day(milliseconds: int) -> date:
    return (datetime.combine(date(1970, 1, 1), time(), UTC) + timedelta(milliseconds=milliseconds)).date()
