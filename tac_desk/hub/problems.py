"""Every error the hub can answer with: its status, its code and what the person is told."""

from tac_desk.protocol.messages import MAX_BODY, MAX_COMMANDS, Problem


class ProblemError(Exception):
    """Ends a request with `status` and `problem`."""

    def __init__(self, status: int, problem: Problem) -> None:
        super().__init__(problem.code)
        self.status, self.problem = status, problem


_SIGN_IN = "Sign in again on this computer."
_UPDATE = "Update TAC Desk on this computer."
_PROBLEMS: dict[str, tuple[int, str, str, str]] = {
    "malformed": (
        400,
        "The hub did not understand the request",
        "It does not have the agreed form.",
        _UPDATE,
    ),
    "token_expired": (401, "The sign-in has to be renewed", "The access token is too old.", "Renew it."),
    "token_invalid": (401, "This sign-in is not valid", "The hub does not know the token.", _SIGN_IN),
    "device_revoked": (
        401,
        "This computer was signed out",
        "An officer, or you on another computer, revoked it.",
        "Ask the secretary for a new enrolment code.",
    ),
    "device_cloned": (
        401,
        "This computer's profile is used twice",
        "Another copy of it, or one put back from a backup, has signed in with the same key.",
        "Go on with one copy only, and first save the words of both with tac-desk unsent -o FILE. Then run "
        "tac-desk set-aside and ask the secretary for a new enrolment code; the device is revoked there.",
    ),
    "code_invalid": (
        403,
        "This enrolment code does not work",
        "It is mistyped, too old, or was used.",
        "Check it, or ask the secretary for a new one.",
    ),
    "not_a_member": (403, "You are not a member here", "The hub does not list you.", "Ask the secretary."),
    "not_found": (404, "There is nothing here", "The hub does not have what was asked for.", _UPDATE),
    "method_not_allowed": (405, "The hub cannot do this here", "The method is not allowed.", _UPDATE),
    "too_slow": (408, "The request came too slowly", "The hub stopped waiting for it.", "Try again."),
    "ledger_behind": (
        409,
        "The hub's ledger is shorter than this computer's copy",
        "It was restored from a backup and goes on without what was entered after it.",
        "Nothing is lost here. Tell an officer: after tac-hub recover begin, start TAC Desk again; it gives back "
        "what the hub lacks.",
    ),
    "not_recovering": (
        409,
        "The hub is not in recovery",
        "It takes no entries back.",
        "Exchange as usual; an officer can begin a recovery with tac-hub recover begin.",
    ),
    "not_signed_by_us": (
        409,
        "This does not continue the hub's ledger",
        "It is not what the hub signed after the entries it has.",
        "Keep this computer's data, and tell an officer.",
    ),
    "two_ledgers": (
        409,
        "The hub signed two different ledgers",
        "Another computer gave back other entries for the same places.",
        "Keep this computer's data, and tell an officer: a new epoch may be needed.",
    ),
    "recovering": (
        503,
        "The hub is being restored from a backup",
        "It waits for entries that it lacks; this computer gives back those it has.",
        "Nothing is lost. Go on working: what you do is saved on this computer and sent when the hub goes on.",
    ),
    "too_large": (413, "The request is too large", f"At most {MAX_BODY:,} bytes are read.", "Send less."),
    "too_many_commands": (
        413,
        "Too many commands at once",
        f"At most {MAX_COMMANDS} are judged in one exchange.",
        "Send them in several.",
    ),
    "client_too_old": (426, "This program is too old for the hub", "It speaks an older protocol.", _UPDATE),
    "too_many_tries": (
        429,
        "Too many failed tries",
        "The hub waits after wrong codes.",
        "Try again in ten minutes.",
    ),
    "too_many_requests": (
        429,
        "Too many requests at once",
        "The hub limits how often one computer asks.",
        "Wait a moment; nothing was lost.",
    ),
    "internal": (
        500,
        "The hub made a mistake",
        "It is in the hub's log.",
        "Try again later; nothing was lost.",
    ),
    "busy": (503, "The hub is busy", "Its database does not answer.", "Try again in a minute."),
}
CODES = tuple(_PROBLEMS)


def problem(code: str) -> ProblemError:
    """The error of `code`, ready to be raised."""
    status, title, cause, next_step = _PROBLEMS[code]
    return ProblemError(status, Problem(title, cause, next_step, code))
