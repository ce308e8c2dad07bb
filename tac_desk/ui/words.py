"""Turns the domain's codes into words a person reads: states, verdicts, positions, what is owed, who may read."""

from PySide6.QtCore import QCoreApplication

from tac_desk.desk.views import ActionState, Owed
from tac_desk.domain.display import display_safe
from tac_desk.ui import vocabulary, words_actions
from tac_desk.ui.plural import plural

translate = QCoreApplication.translate


_SPELLED = {
    "ci": "CI",
    "pr": "PR",
    "url": "URL",
    "readme": "README",
    "pytorch": "PyTorch",
    "openssf": "OpenSSF",
}


def plain(code: str) -> str:
    """A readable form of a code the program has no word for, such as one of another rulebook."""
    text = display_safe(code.replace("_", " "))
    shown = " ".join(_SPELLED.get(word, word) for word in text.split(" "))
    return shown[:1].upper() + shown[1:]


def verdict(code: str) -> str:
    words = {
        "pass": translate("words", "Pass"),
        "caution": translate("words", "Caution"),
        "fail": translate("words", "Fail"),
        "judgment": translate("words", "Judgment"),
        "hidden": translate("words", "Hidden"),
    }
    return words.get(code) or plain(code)


def waiting_verdicts(count: int) -> str:
    """Verdicts of others that are shown after one's own."""
    said = plural(count, translate("words", "1 other verdict"), translate("words", "{} other verdicts"))
    return translate("words", "{}, shown once yours is given").format(said)


def verdict_meaning(code: str) -> str:
    """One line that says when to choose this verdict."""
    words = {
        "pass": translate("words", "Met, and it was verified"),
        "caution": translate("words", "Partly met, or it could not be verified"),
        "fail": translate("words", "Not met"),
        "judgment": translate("words", "All is known, the rule leaves it open: your note names the question"),
    }
    return words.get(code, "")


def lean(code: str) -> str:
    return vocabulary.lean(code) or plain(code)


def position(code: str) -> str:
    words = {
        "yes": translate("words", "Yes"),
        "no": translate("words", "No"),
        "abstain": translate("words", "Abstain"),
        "recuse": translate("words", "Recuse"),
    }
    return words.get(code) or plain(code)


def position_meaning(code: str) -> str:
    words = {
        "yes": translate("words", "Counts towards the majority"),
        "no": translate("words", "Counts against"),
        "abstain": translate("words", "Says neither yes nor no"),
        "recuse": translate("words", "A conflict of interest: your seat takes no part"),
    }
    return words.get(code, "")


def track(code: str) -> str:
    return vocabulary.track(code) or plain(code)


def state(code: str) -> str:
    return vocabulary.state(code) or plain(code)


def state_tone(code: str) -> str:
    """The colour family of a state's chip."""
    stage = vocabulary.stage(code)
    return vocabulary.TONES.get(stage, "neutral") if stage is not None else "neutral"


def owed(kind: str) -> str:
    words = {
        Owed.VOTE: translate("words", "Vote"),
        Owed.REVIEW: translate("words", "Review"),
        Owed.LOOK: translate("words", "Second look"),
        Owed.ANSWER: translate("words", "Answer"),
        Owed.TEND: translate("words", "Follow up"),
        Owed.SPONSOR: translate("words", "Sponsor"),
        Owed.DISCUSS: translate("words", "Discuss"),
    }
    return words.get(kind) or plain(kind)  # type: ignore[call-overload]


def action_state(code: ActionState) -> str:
    words = {
        ActionState.DRAFT: translate("words", "Saved on this computer"),
        ActionState.SAVED: translate("words", "Saved on this computer"),
        ActionState.RECEIVED: translate("words", "Received"),
        ActionState.COUNTED: translate("words", "Counted"),
        ActionState.REFUSED: translate("words", "Refused"),
        ActionState.NEEDS_YOU: translate("words", "Needs you"),
    }
    return words[code]


def action_meaning(code: ActionState) -> str:
    words = {
        ActionState.DRAFT: translate("words", "It can still be undone; then it is signed and sent."),
        ActionState.SAVED: translate("words", "Signed; it is sent as soon as the hub can be reached."),
        ActionState.RECEIVED: translate(
            "words", "The hub has it; its place in the record is being verified."
        ),
        ActionState.COUNTED: translate("words", "It is in the record, and this computer has verified that."),
        ActionState.REFUSED: translate("words", "The hub recorded it with the reason; it does not count."),
        ActionState.NEEDS_YOU: translate("words", "It was sent, but by now the rules would refuse it."),
    }
    return words[code]


ACTION_TONES = {
    ActionState.DRAFT: "neutral",
    ActionState.SAVED: "caution",
    ActionState.RECEIVED: "judgment",
    ActionState.COUNTED: "pass",
    ActionState.REFUSED: "fail",
    ActionState.NEEDS_YOU: "fail",
}


def audience(code: str) -> str:
    words = {
        "public": translate("words", "Everyone"),
        "applicant": translate("words", "Council and applicant"),
        "council": translate("words", "Council only"),
        "author": translate("words", "Only me"),
    }
    return words.get(code) or plain(code)


def audience_meaning(code: str) -> str:
    """Who will be able to read what is being written."""
    words = {
        "public": translate("words", "Everybody who is signed in at the hub reads it, observers too."),
        "applicant": translate(
            "words", "Members and officers read it, and it counts as told to the applicant."
        ),
        "council": translate("words", "Members and officers read it, nobody else."),
        "author": translate("words", "Nobody else reads it."),
    }
    return words.get(code, "")


def kind(code: str) -> str:
    """What an action of mine was, as the outbox names it."""
    return words_actions.kind(code) or plain(code)


def strength(code: str) -> str:
    return {"must": translate("words", "Must"), "should": translate("words", "Should")}.get(code) or plain(
        code
    )


def category(code: str) -> str:
    return vocabulary.said(plain(code))


def outcome(code: str) -> str:
    """What one finding says: the collector's word, made readable."""
    words = {
        "met": translate("words", "Met"),
        "not_met": translate("words", "Not met"),
        "found": translate("words", "Found"),
        "not_found": translate("words", "Not found"),
        "missing": translate("words", "Missing"),
        "absent": translate("words", "Not found"),
        "unreadable": translate("words", "Could not be read"),
        "mentioned": translate("words", "Only mentioned"),
        "unverified": translate("words", "Not verified"),
    }
    return words.get(code) or plain(code)
