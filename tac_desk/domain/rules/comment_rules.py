"""Rules about comments: what one may say, and to whom."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.commands import AddComment, Command
from tac_desk.domain.dossier import Audience, Comment, Dossier
from tac_desk.domain.people import Role
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.dossier_rules import criteria_track
from tac_desk.domain.rules.rule import ANYONE, MAX_TEXT, OFFICE, Rule, too_long
from tac_desk.domain.world import Act, Thing, World


def _check_text(text: str) -> Refusal | None:
    if not text.strip():
        return refuse(Reason.EMPTY_TEXT, field="text")
    return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT) if too_long(text) else None


def _check_add(world: World, act: Act, dossier: Dossier, command: AddComment) -> Refusal | None:
    if (against := _check_text(command.text)) is not None:
        return against
    track = world.rulebook.tracks[criteria_track(world, dossier)]
    if command.criterion is not None and track.criterion(command.criterion) is None:
        return refuse(Reason.UNKNOWN_CRITERION, criterion=command.criterion)
    if command.audience != Audience.PUBLIC and not world.has_role(act.member, Role.MEMBER, *OFFICE):
        return refuse(Reason.ROLE_MISSING, needed="member")
    return _check_reply(dossier, command)


def _check_reply(dossier: Dossier, command: AddComment) -> Refusal | None:
    """A reply goes no further than what it answers, which it may quote."""
    if command.reply_to is None:
        return None
    answered = dossier.comment(command.reply_to)
    if answered is None:
        return refuse(Reason.UNKNOWN_SUBJECT, subject=f"comment {command.reply_to}")
    if command.audience.reach > answered.audience.reach:
        return refuse(Reason.AUDIENCE_TOO_WIDE, most=answered.audience)
    return None


def _add(_world: World, act: Act, dossier: Dossier, command: AddComment) -> tuple[Thing, ...]:
    comment = Comment(
        act.id, act.member, act.at, command.text, command.criterion, command.audience, command.reply_to
    )
    return (replace(dossier, comments=(*dossier.comments, comment)),)


RULES: Mapping[type[Command], Rule] = {
    AddComment: Rule("dossier", ANYONE, _add, _check_add),
}
