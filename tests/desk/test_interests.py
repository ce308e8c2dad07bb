"""Conflicts of interest as the desk answers for them, and as a member acts on them off line."""

from tac_desk.desk.actions.carry_out import carry_out
from tac_desk.desk.actions.undo import undo
from tac_desk.desk.questions import dossier_view, outbox_rows
from tac_desk.domain.commands import (
    AddMember,
    DeclareInterest,
    DeclareMembership,
    DismissInterest,
    WithdrawInterest,
)
from tac_desk.domain.interest import Standing
from tac_desk.domain.people import Role
from tac_desk.domain.refusal import Reason, Refusal


def backed(hub, desk, member="m1"):
    """A project that Kestrel is behind, where `member` works."""
    hub.act("council", AddMember(member, "Member one", (Role.MEMBER,), "Kestrel"))
    id_ = hub.file(7, "presented", fields=(("backing_entity", "Kestrel"),))
    hub.sync(desk.store)
    return id_


def test_a_conflict_of_mine_shows_its_proof_and_what_it_closes(hub, desk) -> None:
    view = dossier_view(desk, backed(hub, desk))
    (row,) = view.interests.mine
    assert (row.interest.kind, row.may_dismiss) == ("employer", None)
    assert view.interests.closed == ("reviews", "votes", "discussion")
    assert view.interests.may_declare is None


def test_others_conflicts_are_shown_and_close_nothing_to_me(hub, desk) -> None:
    view = dossier_view(desk, backed(hub, desk, member="m2"))
    assert [row.name for row in view.interests.others] == ["Member one"]
    assert view.interests.closed == ()
    assert view.interests.others[0].may_dismiss.reason is Reason.ROLE_MISSING


def test_the_votes_of_a_closed_ballot_are_hidden_and_recusing_is_suggested(hub, desk) -> None:
    id_ = backed(hub, desk)
    hub.act("council", DeclareMembership("ewg", "m1"))
    hub.open_ballot(id_, track="ecosystem")
    hub.sync(desk.store)
    ballot = dossier_view(desk, id_).ballot
    assert (ballot.votes_hidden, ballot.votes_closed) == (True, True)
    assert [one.kind for one in ballot.recusal] == ["employer"]


def test_a_declaration_made_off_line_counts_here_at_once_and_can_be_undone(hub, desk) -> None:
    id_ = hub.file(7)
    hub.sync(desk.store)
    saved = carry_out(desk, f"dossier:{id_}", DeclareInterest("financial", "Shares."))
    (row,) = dossier_view(desk, id_).interests.mine
    assert row.is_unsent
    assert row.undo == saved.local_id
    assert dossier_view(desk, id_).interests.closed != ()
    assert outbox_rows(desk)[0].kind == "declare_interest"
    undo(desk, saved.local_id)
    assert dossier_view(desk, id_).interests.mine == ()
    assert dossier_view(desk, id_).interests.begun == "Shares."


def test_my_own_dismissal_ends_the_suggestion_and_is_counted(hub, desk) -> None:
    id_ = backed(hub, desk)
    (row,) = dossier_view(desk, id_).interests.mine
    carry_out(desk, f"dossier:{id_}", DismissInterest(row.interest.key, "Another Kestrel."))
    hub.sync(desk.store)
    (row,) = dossier_view(desk, id_).interests.mine
    assert row.interest.standing is Standing.ANSWERED
    assert row.dismissed_by == "Member one"
    assert dossier_view(desk, id_).interests.closed != ()


def test_a_declaration_of_mine_is_withdrawn_from_the_desk(hub, desk) -> None:
    id_ = hub.file(7)
    hub.sync(desk.store)
    carry_out(desk, f"dossier:{id_}", DeclareInterest("financial", "Shares."))
    hub.sync(desk.store)
    (row,) = dossier_view(desk, id_).interests.mine
    assert row.may_withdraw is None
    assert not isinstance(
        carry_out(desk, f"dossier:{id_}", WithdrawInterest(row.interest.key, "Sold.")), Refusal
    )
    assert dossier_view(desk, id_).interests.mine == ()
