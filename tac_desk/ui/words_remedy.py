"""Refusals about life after acceptance, as sentences that also say what to do."""

from PySide6.QtCore import QCoreApplication

from tac_desk.domain.refusal import Reason

translate = QCoreApplication.translate


def about_life_after() -> dict[Reason, str]:
    """For `words_refusals`, which fills in the facts."""
    return {**_about_steps(), **_about_time()}


def _about_steps() -> dict[Reason, str]:
    return {
        Reason.WRONG_STATE: translate(
            "refusals",
            "{dossier} is {state}, and this is for one that is {usual}. Look at what happens next for it.",
        ),
        Reason.HAS_OWN_ACT: translate(
            "refusals",
            "From {state} to {wanted} leads an act of its own: {act}. Choose that one, or override with a reason.",
        ),
        Reason.REVIEW_NOT_DUE: translate(
            "refusals", "The review of {dossier} is due on {day}. Write why it is to be opened before."
        ),
        Reason.NOT_DECIDED: translate(
            "refusals",
            "The ballot “{question}” is not a motion that was closed and passed. Choose one that decided this.",
        ),
        Reason.UNKNOWN_TASK: translate(
            "refusals", "“{task}” is not a task of {dossier} as it stands. Look at its list of tasks."
        ),
        Reason.TASKS_OPEN: translate(
            "refusals",
            "{dossier} still has to do: {tasks}. Say what became of each, or override with a reason.",
        ),
    }


def _about_time() -> dict[Reason, str]:
    return {
        Reason.NO_NOTICE: translate("refusals", "{dossier} was sent no notice yet. Send one first."),
        Reason.NOTICE_ACKNOWLEDGED: translate(
            "refusals",
            "The notice to {dossier} counts as acknowledged on {day}, and its time runs. Ask for more time if needed.",
        ),
        Reason.NOT_ACKNOWLEDGED: translate(
            "refusals",
            "The notice to {dossier} is not acknowledged yet, so no time runs. Record first that it was read.",
        ),
        Reason.TIME_RUNS: translate(
            "refusals",
            "{dossier} has until the end of {day} (UTC) to remedy. Choose another ground: it asks to be retired, or a "
            "ballot decided it. An officer may override the time with a reason.",
        ),
    }
