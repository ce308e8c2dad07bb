"""The options of tac-hub serve for watching it: where its figures are shown, how much it logs."""

import argparse
import sys

from tac_desk.auth.address import is_loopback
from tac_desk.hub.serving import LEVELS, METRICS_HOST, Serving, read_serving


def add_serving(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--metrics",
        metavar="[HOST:]PORT",
        help=f"show figures for Prometheus there; HOST is {METRICS_HOST} if not given (default: metrics of hub.toml)",
    )
    parser.add_argument(
        "--log-level", choices=LEVELS, help="what to log (default: log_level of hub.toml, else warning)"
    )

    parser.add_argument(
        "--replica",
        metavar="URL",
        help="read pages and files from this copy of the PostgreSQL database while it is not behind; a password "
        "belongs into hub.toml or TAC_HUB_REPLICA",
    )


def serving_of(args: argparse.Namespace) -> Serving:
    """What hub.toml and the options say. Raises HubError."""
    serving = read_serving(args.data, metrics=args.metrics, log_level=args.log_level, replica=args.replica)
    if serving.metrics is not None and not is_loopback(serving.metrics[0]):
        print("The metrics are shown beyond this computer: let nobody else reach that port.", file=sys.stderr)
    return serving
