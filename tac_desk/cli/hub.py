"""tac-hub: founds, serves and runs a hub from the command line."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from tac_desk.auth.address import is_loopback
from tac_desk.cli.hub_ballot import add_ballot
from tac_desk.cli.hub_bodies import add_bodies
from tac_desk.cli.hub_common import open_hub, take_data_option
from tac_desk.cli.hub_evidence import add_evidence
from tac_desk.cli.hub_guidance import add_guidance
from tac_desk.cli.hub_intake import add_intake
from tac_desk.cli.hub_interest import add_interest
from tac_desk.cli.hub_key import add_key
from tac_desk.cli.hub_landscape import add_landscape
from tac_desk.cli.hub_lifecycle import add_lifecycle
from tac_desk.cli.hub_meeting import add_meeting
from tac_desk.cli.hub_onboarding import add_onboarding
from tac_desk.cli.hub_owed import add_owed
from tac_desk.cli.hub_paste import add_paste
from tac_desk.cli.hub_people import add_people
from tac_desk.cli.hub_proof import add_proof
from tac_desk.cli.hub_queue import add_queue
from tac_desk.cli.hub_recover import add_recover
from tac_desk.cli.hub_remedy import add_remedy
from tac_desk.cli.hub_roster import add_roster
from tac_desk.cli.hub_schedule import add_schedule, mining
from tac_desk.cli.hub_serving import add_serving, serving_of
from tac_desk.cli.hub_sponsor import add_sponsor
from tac_desk.cli.hub_tally import add_tally
from tac_desk.cli.hub_upkeep import add_upkeep
from tac_desk.cli.hub_work import add_work
from tac_desk.cli.report import report
from tac_desk.cli.rulebooks import rulebook_help, rulebook_path
from tac_desk.domain.rulebook_file import read_text
from tac_desk.domain.trouble import Trouble
from tac_desk.hub.closing import closing
from tac_desk.hub.found import found_hub
from tac_desk.hub.server import Binding, serve
from tac_desk.hub.settings import default_directory


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is 0 when it worked and 2 when it did not."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal of another encoding must not end the program
            stream.reconfigure(errors="backslashreplace")
    data, rest = take_data_option(sys.argv[1:] if argv is None else argv)
    args = _parser().parse_args(rest, argparse.Namespace(data=data or default_directory()))
    try:
        return int(args.run(args))
    except Trouble as trouble:
        return report(trouble)
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tac-hub", description=__doc__)
    parser.add_argument(
        "--data",
        metavar="DIR",
        help="the hub's directory, before or after the command (default: TAC_HUB_DATA or ./tac-hub-data)",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_init(commands.add_parser("init", help="found a hub"))
    _add_serve(commands.add_parser("serve", help="serve the hub to desks"))
    for add in (
        add_people,
        add_bodies,
        add_roster,
        add_intake,
        add_paste,
        add_landscape,
        add_evidence,
        add_work,
        add_queue,
        add_guidance,
        add_sponsor,
        add_interest,
        add_lifecycle,
        add_remedy,
        add_onboarding,
        add_owed,
        add_ballot,
        add_meeting,
        add_tally,
        add_proof,
        add_key,
        add_upkeep,
        add_recover,
    ):
        add(commands)
    return parser


def _add_init(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", required=True, help="the council's name")
    parser.add_argument("--rulebook", metavar="RULEBOOK", help=rulebook_help())
    parser.add_argument("--demonstration", action="store_true", help="mark everything as a demonstration")
    parser.set_defaults(run=_init)


def _add_serve(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8765, help="0 takes any free one (default: %(default)s)")
    parser.add_argument(
        "--certificate", type=Path, metavar="PEM", help="serve over HTTPS with this certificate"
    )
    parser.add_argument("--key", type=Path, metavar="PEM", help="the certificate's private key")
    parser.add_argument("--port-file", type=Path, metavar="FILE", help="write the port there when serving")
    parser.add_argument("--exit-with-parent", action="store_true", help="stop when the starting process ends")
    add_serving(parser)
    add_schedule(parser)
    parser.set_defaults(run=_serve)


def _init(args: argparse.Namespace) -> int:
    text = read_text(rulebook_path(args.rulebook))
    hub = found_hub(args.data, args.name, text, demonstration=args.demonstration)
    hub.close()
    print(f"founded {hub.id} in {args.data}")
    print("Next: tac-hub member add NAME, tac-hub enrol MEMBER, tac-hub serve")
    return 0


def _serve(args: argparse.Namespace) -> int:
    binding = Binding(args.host, args.port, args.certificate, args.key, args.port_file, args.exit_with_parent)
    if args.certificate is None and not is_loopback(args.host):
        hint = "Desks on other computers will refuse plain http: give --certificate and --key."
        print(hint, file=sys.stderr)
    serving = serving_of(args)
    with open_hub(args) as hub, closing(hub), mining(hub, args):
        serve(hub, binding, serving)
    return 0


if __name__ == "__main__":
    sys.exit(main())
