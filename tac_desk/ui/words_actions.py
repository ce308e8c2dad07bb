"""What an action is called: every command of the council, for the outbox."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def kind(code: str) -> str:
    """A few words for a command; empty for one that has no words yet."""
    groups = (
        _of_members(),
        _of_dossiers(),
        _of_life_after(),
        _of_ballots(),
        _of_meetings(),
        _of_the_council(),
    )
    return next((words[code] for words in groups if code in words), "")


def _of_members() -> dict[str, str]:
    return {
        "cast_vote": translate("words", "Vote"),
        "submit_review": translate("words", "Review"),
        "add_comment": translate("words", "Comment"),
        "draft_letter": translate("words", "Draft of a letter"),
        "sponsor_dossier": translate("words", "Sponsorship"),
        "withdraw_sponsorship": translate("words", "Sponsorship withdrawn"),
        "offer_sponsorship": translate("words", "Sponsorship offered"),
        "answer_offer": translate("words", "Offer answered"),
        "join_as_co_sponsor": translate("words", "Co-sponsorship"),
        "make_ask": translate("words", "Ask"),
        "answer_ask": translate("words", "Answer to an ask"),
        "settle_ask": translate("words", "Ask settled"),
        "declare_interest": translate("words", "Interest declared"),
        "withdraw_interest": translate("words", "Interest withdrawn"),
        "dismiss_interest": translate("words", "Interest dismissed"),
        "delegate_seats": translate("words", "Seats delegated"),
        "declare_membership": translate("words", "Membership declared"),
        "leave_body": translate("words", "Body left"),
    }


def _of_dossiers() -> dict[str, str]:
    return {
        "waive_criterion": translate("words", "Waiver"),
        "move_dossier": translate("words", "State changed"),
        "file_dossier": translate("words", "Application filed"),
        "amend_application": translate("words", "Application changed"),
        "schedule_dossier": translate("words", "Dossier scheduled"),
        "attach_evidence": translate("words", "Evidence attached"),
    }


def _of_life_after() -> dict[str, str]:
    return {
        "open_review": translate("words", "Review opened"),
        "conclude_review": translate("words", "Review concluded"),
        "send_notice": translate("words", "Notice sent"),
        "acknowledge_notice": translate("words", "Notice acknowledged"),
        "extend_remediation": translate("words", "Time to remedy extended"),
        "confirm_retirement": translate("words", "Retired"),
        "return_to_active": translate("words", "Returned to active"),
        "assign_task": translate("words", "Task assigned"),
        "complete_task": translate("words", "Task settled"),
    }


def _of_ballots() -> dict[str, str]:
    return {
        "open_ballot": translate("words", "Ballot opened"),
        "close_ballot": translate("words", "Ballot closed"),
        "extend_ballot": translate("words", "Ballot extended"),
        "cancel_ballot": translate("words", "Ballot cancelled"),
        "freeze_ballot": translate("words", "Ballot frozen"),
        "resume_ballot": translate("words", "Ballot resumed"),
        "rule_on_late_vote": translate("words", "Ruling on a late vote"),
        "turn_into_evote": translate("words", "Turned into an e-vote"),
        "remind_seats": translate("words", "Reminder to vote"),
        "put_motion": translate("words", "Motion put"),
    }


def _of_meetings() -> dict[str, str]:
    return {
        "take_roll": translate("words", "Roll call"),
        "write_note": translate("words", "Minutes note"),
        "add_action_item": translate("words", "Action item"),
        "settle_action_item": translate("words", "Action item settled"),
        "plan_meeting": translate("words", "Meeting planned"),
        "amend_meeting": translate("words", "Plan of the meeting changed"),
        "set_agenda": translate("words", "Agenda"),
        "record_movement": translate("words", "Came or left"),
        "put_motion": translate("words", "Motion on the record"),
        "publish_minutes": translate("words", "Minutes published"),
        "approve_minutes": translate("words", "Minutes approved"),
        "adjourn": translate("words", "Meeting adjourned"),
    }


def _of_the_council() -> dict[str, str]:
    return {
        "found_council": translate("words", "Council founded"),
        "add_member": translate("words", "Member added"),
        "record_affiliation": translate("words", "Affiliation recorded"),
        "enrol_device": translate("words", "Computer enrolled"),
        "revoke_device": translate("words", "Computer revoked"),
        "rotate_log_key": translate("words", "Key of the hub changed"),
        "set_seat": translate("words", "Seat filled"),
        "end_seat": translate("words", "Seat ended"),
        "appoint_secretary": translate("words", "Secretary appointed"),
    }
