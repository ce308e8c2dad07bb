"""Random work on two desks, with lost, doubled and half-applied replies: nothing is lost, doubled or shown twice."""

import tempfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from little_hub import KEY, LittleHub

from tac_desk.domain.commands import AddComment, CastVote
from tac_desk.domain.tally import count
from tac_desk.store.action import Action, ActionState
from tac_desk.store.store import Store

MEMBERS = ("m1", "m2")
STEPS = st.tuples(
    st.sampled_from(["say", "vote", "release", "exchange", "lose", "double", "crash", "restart"]),
    st.sampled_from(MEMBERS),
    st.sampled_from(["yes", "no", "abstain"]),
)


class Table:
    """A hub and two desks, and how many comments each member has made."""

    def __init__(self, folder: Path):
        self.hub, self.folder = LittleHub(alternates=0, page=3), folder
        self.hub.file(7)
        self.hub.open_ballot()
        self.desks = {member: self.hub.desk(folder / member, member) for member in MEMBERS}
        self.said = dict.fromkeys(MEMBERS, 0)

    def act(self, member, subject, command):
        body = msgspec.json.encode(command).decode()
        self.desks[member].save_action(Action(0, command.KIND, subject, body, 1, 1, ActionState.DRAFT), {})

    def say(self, member, _):
        self.said[member] += 1
        self.act(member, "dossier:7", AddComment(f"{member} {self.said[member]}"))

    def vote(self, member, position):
        self.act(member, "ballot:b1", CastVote(f"s{member[1]}", position, rationale="because"))

    def release(self, member, _):
        self.desks[member].release_due(0, self.hub.keys[f"laptop-{member}"], everything=True)

    def reply(self, member):
        store = self.desks[member]
        return self.hub.reply(store.position().size, store.outgoing())

    def exchange(self, member, _):
        self.desks[member].apply_reply(self.reply(member))

    def lose(self, member, _):
        self.reply(member)

    def double(self, member, _):
        reply = self.reply(member)
        self.desks[member].apply_reply(reply)
        if reply.entries:
            self.desks[member].apply_reply(reply)

    def crash(self, member, _):
        """Die after the cache's commit and before the outbox's."""
        store = self.desks[member]
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(store, "_settle", _die)
            with pytest.raises(SystemExit):
                store.apply_reply(self.reply(member))
        self.restart(member, None)

    def restart(self, member, _):
        self.desks[member].close()
        self.desks[member] = Store.open(self.folder / member, KEY)
        assert self.desks[member].healed is None

    def check_shown(self, member):
        """At every moment each of my comments is shown exactly once, and my seat has one standing vote at most."""
        world = self.desks[member].view().world
        mine = [c.text for c in world.dossier("dossier:7").comments if c.author == member]
        assert sorted(mine) == sorted(f"{member} {n + 1}" for n in range(self.said[member]))
        assert count(world.ballot("ballot:b1")).cast <= len(MEMBERS)

    def settle(self):
        for _ in range(2):
            for member in MEMBERS:
                self.release(member, None)
                self.hub.sync(self.desks[member])

    def check_settled(self):
        for member, store in self.desks.items():
            self.check_shown(member)
            assert {action.state for action in store.actions()} <= {ActionState.COUNTED}
            assert store.outgoing() == ()
            for subject, thing in self.hub.things.items():
                assert store.view().world.things[subject] == thing

    def close(self):
        for store in self.desks.values():
            store.close()


def _die(*_):
    raise SystemExit


@settings(max_examples=40, deadline=None)
@given(st.lists(STEPS, max_size=25))
def test_whatever_happens_both_desks_end_where_the_hub_is(steps):
    with tempfile.TemporaryDirectory() as folder:
        table = Table(Path(folder))
        try:
            for step, member, position in steps:
                getattr(table, step)(member, position)
                table.check_shown(member)
            table.settle()
            table.check_settled()
        finally:
            table.close()
