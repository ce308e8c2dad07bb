"""tac-hub paste: prints where an application stands as Markdown, ready to be pasted into its thread at the forge."""

import argparse
from typing import TYPE_CHECKING

from tac_desk.cli.hub_common import book_of, find_dossier, open_hub
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.live_roll import at_moment
from tac_desk.domain.months import day_of
from tac_desk.minutes.issue_comment import compose_issue_comment
from tac_desk.minutes.letter_facts import LetterFacts
from tac_desk.minutes.markdown import to_markdown

if TYPE_CHECKING:
    from tac_desk.cli.hub_common import Commands


def add_paste(commands: "Commands") -> None:
    parser = commands.add_parser(
        "paste", help="state, checklist and result of a dossier for its public thread"
    )
    parser.add_argument("dossier")
    parser.set_defaults(run=_paste)


def _paste(args: argparse.Namespace) -> int:
    with open_hub(args) as hub:
        dossier, council = find_dossier(hub, args.dossier), hub.council()
        ballot, latest = hub.thing(f"ballot:{dossier.ballot}"), dossier.latest_evidence
        facts = LetterFacts(
            rulebook=book_of(hub),
            council=council,
            dossier=dossier,
            ballot=at_moment(council, ballot, hub.now()) if isinstance(ballot, Ballot) else None,
            evidence={key: (verdict, "") for key, verdict in latest.verdicts.items()} if latest else {},
            day=day_of(hub.now()).isoformat(),
        )
    print(to_markdown(compose_issue_comment(facts)), end="")
    return 0
