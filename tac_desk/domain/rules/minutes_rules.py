"""Rules about minutes: they are a draft, then published, then approved; what is published again says why."""

import re
from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.commands import ApproveMinutes, Command, PublishMinutes
from tac_desk.domain.meeting import Approval, Edition, Meeting
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.rule import MAX_TEXT, OFFICE, Rule, too_long
from tac_desk.domain.world import Act, Thing, World

_SHA256 = re.compile("[0-9a-f]{64}")


def _check_publish(_world: World, _act: Act, meeting: Meeting, command: PublishMinutes) -> Refusal | None:
    if meeting.adjourned_at is None:
        return refuse(Reason.MEETING_RUNS, meeting=meeting.title)
    if not _SHA256.fullmatch(command.sha256):
        return refuse(Reason.MALFORMED, field="sha256", value=command.sha256)
    if too_long(command.reason):
        return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT)
    if not meeting.editions:
        return None
    if meeting.editions[-1].sha256 == command.sha256:
        return refuse(Reason.PUBLISHED_SO, meeting=meeting.title)
    return None if command.reason.strip() else refuse(Reason.EMPTY_TEXT, field="reason")


def _publish(_world: World, act: Act, meeting: Meeting, command: PublishMinutes) -> tuple[Thing, ...]:
    edition = Edition(act.at, act.member, command.sha256, command.reason)
    return (replace(meeting, editions=(*meeting.editions, edition)),)


def _check_approve(world: World, _act: Act, meeting: Meeting, command: ApproveMinutes) -> Refusal | None:
    """A later meeting of the same body approves what was published last."""
    if not meeting.editions:
        return refuse(Reason.NOT_PUBLISHED, meeting=meeting.title)
    if command.edition != len(meeting.editions):
        return refuse(Reason.CHANGED_MEANWHILE, what="minutes")
    approving = world.meeting(f"meeting:{command.meeting}")
    if approving is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"meeting:{command.meeting}")
    if approving.body != meeting.body or approving.starts_at <= meeting.starts_at:
        return refuse(Reason.MALFORMED, field="meeting", value=command.meeting)
    if meeting.approval is not None and meeting.approval.edition == command.edition:
        return refuse(Reason.ALREADY_EXISTS, subject=f"approval {command.edition}")
    return None


def _approve(_world: World, act: Act, meeting: Meeting, command: ApproveMinutes) -> tuple[Thing, ...]:
    approval = Approval(command.meeting, command.edition, act.at, act.member)
    return (replace(meeting, approval=approval),)


def _involves(act: Act) -> tuple[str, ...]:
    command = act.command
    approving = command.meeting if isinstance(command, ApproveMinutes) else ""
    return act.subject, f"meeting:{approving}"


RULES: Mapping[type[Command], Rule] = {
    PublishMinutes: Rule("meeting", OFFICE, _publish, _check_publish),
    ApproveMinutes: Rule("meeting", OFFICE, _approve, _check_approve, involves=_involves),
}
