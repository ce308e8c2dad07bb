"""What a member says at their own desk about a body: that they belong to it, leave it, or let their alternate act."""

from tac_desk.desk.actions.declare_membership import declare_membership
from tac_desk.desk.actions.delegate_seats import delegate_seats
from tac_desk.desk.actions.leave_body import leave_body
from tac_desk.desk.actions.saving import Saved
from tac_desk.domain.refusal import Reason

DAY = 86_400_000


def counted(hub, desk):
    """The council after everything saved at the desk was sent and judged."""
    desk.store.release_due(desk.store.next_release_at(), hub.keys["laptop-m1"])
    hub.now += DAY
    hub.sync(desk.store)
    return hub.things["council"]


def test_a_membership_declared_offline_is_shown_at_once_and_then_counted(hub, desk):
    hub.sync(desk.store)
    assert isinstance(declare_membership(desk, "ewg"), Saved)
    mine = desk.store.view().world.council.seats_of("m1", "ewg")
    assert [(seat.id, seat.primary) for seat in mine] == [("ewg-m1", "m1")]
    assert declare_membership(desk, "ewg").reason is Reason.HOLDS_A_SEAT
    council = counted(hub, desk)
    assert council.seats_of("m1", "ewg", hub.now)
    assert council.seat("ewg-m1").since == hub.now
    assert desk.store.view().world.council == council


def test_who_leaves_is_off_the_roll_from_then_on(hub, desk):
    hub.sync(desk.store)
    assert leave_body(desk, "ewg").reason is Reason.NO_SEAT
    assert leave_body(desk, "tac").reason is Reason.SEATS_ARE_APPOINTED
    declare_membership(desk, "ewg")
    counted(hub, desk)
    before = hub.now
    assert isinstance(leave_body(desk, "ewg"), Saved)
    council = counted(hub, desk)
    assert [len(council.roll_at("ewg", at)) for at in (before, hub.now)] == [1, 0]


def test_my_alternate_acts_for_me_until_the_day_i_said(hub, desk):
    hub.sync(desk.store)
    assert delegate_seats(desk, "ewg", hub.now + DAY).reason is Reason.NO_SEAT
    until = hub.now + 10 * DAY
    assert isinstance(delegate_seats(desk, "tac", until), Saved)
    council = counted(hub, desk)
    delegated = [council.roll_at("tac", at)[0].delegated for at in (hub.now - 1, hub.now, until - 1, until)]
    assert delegated == [False, True, True, False]
