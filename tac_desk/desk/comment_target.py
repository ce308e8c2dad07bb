"""What a comment that is being written is about: the whole dossier, a criterion, or a comment that it answers.

A target is a text: empty, a criterion's key, or the id of a comment behind a prefix that no key has.
"""

from tac_desk.domain.commands import AddComment

_REPLY = "re:"
_UNSENT = "draft:"


def target_of(command: AddComment) -> str:
    """What this comment is about."""
    return command.criterion or "" if command.reply_to is None else reply_target(command.reply_to)


def reply_target(comment: str) -> str:
    """The target of a reply to the comment with this id."""
    return _REPLY + comment


def answered(target: str) -> str | None:
    """The id of the comment that is answered; None for a comment of its own."""
    return target.removeprefix(_REPLY) if target.startswith(_REPLY) else None


def is_unsent(comment: str) -> bool:
    """Whether this id is only one for now, of what was not signed yet: nothing that is sent may name it."""
    return comment.startswith(_UNSENT)
