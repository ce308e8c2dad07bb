"""tac-hub queue, plan-session, defer and rounds: who is looked at when, and what became of earlier applications."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, carry_out, count, find_dossier, moment, open_hub, table
from tac_desk.domain.commands import DeferDossier, PlanSession
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.months import day_of
from tac_desk.domain.queue_order import body_of, in_order, positions, waiting_since, waits
from tac_desk.domain.rounds import rounds_of, wait_after
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.session import DAY, SessionPlan, plan_session
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_queue(commands: "Commands") -> None:
    queue = commands.add_parser("queue", help="list what waits for a session, in its order")
    queue.set_defaults(run=_queue)
    plan = commands.add_parser("plan-session", help="put the queue's first on the session of a meeting")
    plan.add_argument("meeting", help="its id; see tac-hub meeting list")
    plan.add_argument("--dry-run", action="store_true", help="only show who would be on it")
    plan.add_argument("--count", type=count, help="how many are on it then (default: as many as are allowed)")
    plan.add_argument("--only", nargs="+", metavar="DOSSIER", help="these, instead of the queue's first")
    plan.add_argument("--override", default="", metavar="REASON", help="why it has more than are allowed")
    plan.set_defaults(run=_plan)
    defer = commands.add_parser("defer", help="take a dossier off its session")
    defer.add_argument("dossier")
    defer.add_argument("--to", metavar="MEETING", help="the later one (default: back into the queue)")
    defer.add_argument("--reason", required=True)
    defer.set_defaults(run=_defer)
    rounds = commands.add_parser("rounds", help="show the rounds of a project that came back")
    rounds.add_argument("dossier")
    rounds.set_defaults(run=_rounds)


def dossiers_of(hub: Hub) -> list[Dossier]:
    return [thing for thing in hub.things("dossier") if isinstance(thing, Dossier)]


def _queue(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        book, now, dossiers = book_of(hub), hub.now(), dossiers_of(hub)
        sessions = {m.id: moment(m.starts_at) for m in hub.things("meeting") if isinstance(m, Meeting)}
    place = positions(book, dossiers)
    rows: list[tuple[str, ...]] = [("BODY", "PLACE", "NUMBER", "NAME", "TRACK", "WAITS", "SESSION")]
    for one in in_order(book, (d for d in dossiers if waits(book, d))):
        waited = f"{(now - waiting_since(book, one)) // DAY} days"
        name = display_safe(one.name) + (" (returning)" if one.returning else "")
        session = sessions.get(one.session or "", one.session or "")
        body = body_of(book, one) or "-"
        rows.append((body, str(place[one.id]), str(one.number), name, one.track, waited, session))
    print(table([rows[0], *sorted(rows[1:], key=lambda row: row[0])]) if rows[1:] else "Nobody waits.")
    return 0


def _plan(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        meeting, book, now = _meeting(hub, args.meeting), book_of(hub), hub.now()
        plan = plan_session(book, meeting, dossiers_of(hub), now, args.count)
        named = [find_dossier(hub, name) for name in args.only or ()]
        joining = named or list(plan.joining)
        print(_shown(book, meeting, plan, joining, now))
        moves = bool(joining or plan.begin)
        if moves and not args.dry_run:
            on = tuple(one.id for one in (*plan.standing, *joining))
            carry_out(hub, PlanSession(on, args.override), f"meeting:{meeting.id}")
    print(_said(moves, args.dry_run))
    return 0


def _said(moves: bool, dry_run: bool) -> str:
    if not moves:
        return "Nothing is to be done."
    return "Nothing was changed: a dry run." if dry_run else "Planned."


def _shown(book: Rulebook, meeting: Meeting, plan: SessionPlan, joining: list[Dossier], now: int) -> str:
    on = [*plan.standing, *(one for one in joining if one not in plan.standing)]
    rows: list[tuple[str, ...]] = [("NUMBER", "NAME", "TRACK", "STATE", "ON IT")]
    for one in on:
        since = "already" if one in plan.standing else "new"
        rows.append((str(one.number), display_safe(one.name), one.track, one.state, since))
    lines = [f"{display_safe(meeting.title)}, {moment(meeting.starts_at)}", table(rows)]
    begin = "have begun" if now >= plan.begins_at else "begin"
    lines.append(f"{len(on)} on it, {len(plan.left)} wait on; reviews {begin} on {day_of(plan.begins_at)}.")
    if len(on) < plan.least:
        lines.append(f"Fewer than {plan.least}: {plan.least - len(on)} missing.")
    if len(on) > plan.most:
        lines.append(f"More than {plan.most}: this takes --override REASON.")
    return "\n".join(lines)


def _meeting(hub: Hub, name: str) -> Meeting:
    thing = hub.thing(f"meeting:{name.removeprefix('meeting:')}")
    if isinstance(thing, Meeting):
        return thing
    raise HubError("There is no such meeting", f"The hub has no {name!r}.", "See tac-hub meeting list.")


def _defer(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier = find_dossier(hub, args.dossier)
        later = _meeting(hub, args.to) if args.to else None
        carry_out(hub, DeferDossier(later.id if later else None, args.reason), f"dossier:{dossier.id}")
    where = f"on {display_safe(later.title)}, {moment(later.starts_at)}" if later else "back in the queue"
    print(f"{display_safe(dossier.name)} is {where}")
    return 0


def _rounds(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        book, dossier = book_of(hub), find_dossier(hub, args.dossier)
        chain = rounds_of({one.id: one for one in dossiers_of(hub)}, dossier)
    rows: list[tuple[str, ...]] = [
        ("ROUND", "NUMBER", "NAME", "FILED", "STATE", "SINCE", "ASKS", "EXCEPTION")
    ]
    for place, one in enumerate(chain, 1):
        open_ = sum(not ask.state.is_settled for ask in one.asks)
        asks = f"{open_} open of {len(one.asks)}"
        filed, since = day_of(one.filed_at), day_of(one.moves[-1].at if one.moves else one.filed_at)
        name, why = display_safe(one.name), display_safe(one.override)
        rows.append((str(place), str(one.number), name, f"{filed}", one.state, f"{since}", asks, why))
    print(table(rows))
    if (wait := wait_after(book, chain[-1])) is not None:
        print(
            f"A new application may be filed from {wait.earliest} on, {wait.months} months after the decision."
        )
    return 0
