"""The oracles of the exchange's bar: what must be true on every desk and at the hub, found out independently."""

from collections.abc import Iterable

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.commands import AddComment
from tac_desk.domain.tally import count
from tac_desk.domain.world import Thing
from tac_desk.store.action import Action, ActionState
from tests.bars.bar import Violation
from tests.bars.desk import Desk
from tests.bars.table import SECRET, Table

SECONDS = 30.0  # simulated, after which a healed desk has sent and heard all


def check_shown(table: Table, desk: Desk) -> None:
    """At every moment what was said here is shown here exactly once, and each seat has one vote."""
    view = desk.store.view()
    if view is None or desk.gone:
        return
    dossier, ballot = view.world.dossier("dossier:1"), view.world.ballot(table.ballot)
    if dossier is None or desk.store._is_catching_up():
        return  # the copy of the ledger was lost: it is being fetched again
    shown = [comment.text for comment in dossier.comments]
    for text in desk.texts:
        if shown.count(text) != 1:
            raise Violation(f"{text!r} is shown {shown.count(text)} times on the desk it was said on")
    if ballot is not None and count(ballot).cast > len(ballot.roll):
        raise Violation("more votes are shown than there are seats")


def check(table: Table) -> None:
    """All is healed: every desk is where the hub is, and what people did is in the ledger once, or refused."""
    table.witness.look()
    for desk in table.desks:
        if not desk.gone:
            desk.do(lambda desk=desk: check_desk(table, desk))
    for text, times in table.witness.said.items():
        if times != 1:
            raise Violation(f"{text!r} is in the ledger {times} times")
    if sent := table.taken_back & set(table.witness.said):
        raise Violation(f"{min(sent)!r} was taken back, and is in the ledger")
    for ballot, wanted in table.witness.standing().items():
        check_tally(table, ballot, wanted)


def check_desk(table: Table, desk: Desk) -> None:
    name, store = desk.identity.device, desk.store
    if owed := [action for action in store.actions() if action.state is ActionState.DRAFT]:
        raise Violation(f"{name} has not released {len(owed)} actions after {SECONDS} s")
    if store.outgoing():
        raise Violation(f"{name} still has {len(store.outgoing())} commands to send after {SECONDS} s")
    if store.position().size != table.witness.size:
        raise Violation(f"{name} stands at {store.position().size} of {table.witness.size} entries")
    held = {action.id for action in store.actions()}
    if lost := [id_ for id_ in desk.saved if id_ not in held]:
        raise Violation(f"{name} no longer knows {len(lost)} actions that it had saved")
    check_said(table, desk)
    check_order(name, store.actions())
    for action in store.actions():
        check_told(table, action.state, f"{name}:{action.n}")
    check_shown(table, desk)
    check_same(table, desk)


def check_order(name: str, actions: Iterable[Action]) -> None:
    """What was done about one thing gets its numbers in the order in which it was done."""
    numbers: dict[str, int] = {}
    for action in sorted(actions, key=lambda one: one.id):
        if action.n and action.n < numbers.get(action.subject, 0):
            raise Violation(f"{name} gave {action.kind} {action.id} number {action.n} after a later one")
        numbers[action.subject] = action.n or numbers.get(action.subject, 0)


def check_said(table: Table, desk: Desk) -> None:
    entered = list(table.witness.said)
    if missing := [text for text in desk.texts if table.witness.said[text] != 1]:
        raise Violation(f"{missing[0]!r} was said, and is lost")
    order = [entered.index(text) for text in desk.texts]
    if order != sorted(order):
        raise Violation(f"what was said on {desk.identity.device} was entered in another order")


def check_told(table: Table, state: ActionState, id_: str) -> None:
    wanted = {"accepted": ActionState.COUNTED, "refused": ActionState.REFUSED}[table.witness.outcomes[id_]]
    if state is not wanted:
        raise Violation(f"{id_} is {wanted} in the ledger, and {state} on its desk")


def check_same(table: Table, desk: Desk) -> None:
    """Who may read all sees what the hub sees; who may not holds nothing of the rest."""
    confirmed = desk.store.confirmed
    if desk.member == "olga":
        rows = desk.store._cache.read("SELECT body FROM entries WHERE body IS NOT NULL")
        if any(SECRET.encode() in bytes(str(row[0]), "utf-8") for row in rows):
            raise Violation("an observer was sent what is for the council alone")
        return
    for subject in ("council", "dossier:1", *table.witness.deadlines):
        if not confirmed.thing(subject) == desk_shows(desk, subject) == table.hub.thing(subject):
            raise Violation(f"{desk.identity.device} and the hub differ about {subject}")


def desk_shows(desk: Desk, subject: str) -> Thing | None:
    view = desk.store.view()
    return None if view is None else view.world.things.get(subject)


def check_tally(table: Table, subject: str, wanted: dict[str, int]) -> None:
    ballot = table.hub.thing(subject)
    assert isinstance(ballot, Ballot)
    tally = count(ballot)
    found = {"yes": tally.yes, "no": tally.no, "abstain": tally.abstain, "recuse": tally.recuse}
    if found != wanted:
        raise Violation(f"the tally of {subject} is {found}, a recount {wanted}")


def check_clones(table: Table) -> None:
    """Two copies of one profile have both spoken: from then on the hub takes neither, and both know what it took."""
    for twin in [desk for desk in table.desks if desk.folder.name.endswith("-copy")]:
        both = [desk for desk in table.desks if desk.identity == twin.identity]
        device, moment = twin.identity.device, twin.window / 1000 + 2
        table.simulation.run(SECONDS)
        for _ in range(2):
            speak(table, both, moment)
        table.witness.frozen[device] = table.witness.numbers[device]
        speak(table, both, moment)
        for desk in both:
            desk.do(lambda desk=desk: check_honest(table, desk))


def speak(table: Table, desks: list[Desk], seconds: float) -> None:
    for desk in desks:
        desk.do(lambda desk=desk: table.say(desk))
    table.simulation.run(seconds)
    table.witness.look()


def check_honest(table: Table, desk: Desk) -> None:
    """What a copy shows as counted is in the ledger; what the hub did not take is still there to be sent."""
    for action in desk.store.actions():
        counted = action.state is ActionState.COUNTED
        command = action.command
        judged = table.witness.outcomes.get(f"{action.device}:{action.n}")
        if action.state is ActionState.REFUSED and judged != "refused":
            raise Violation(f"{desk.folder.name} gives up {action.kind} {action.n}, which nobody refused")
        if not isinstance(command, AddComment) or (action.id in desk.shared and not counted):
            continue
        if counted != (table.witness.said[command.text] == 1):
            raise Violation(f"{desk.folder.name} shows {command.text!r} as {action.state}, which is not so")
