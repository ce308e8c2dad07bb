"""Runs the bars: python -m tests.bars [NAME …] [--full] [--seed N] [--count N]."""

import argparse
import os
import sys

from tests.bars import api, bar, disk, exchange, feed, kill, power, repositories, restore, tamper, text

_ALL = (tamper, exchange, feed, kill, power, disk, api, text, restore, repositories)
BARS = {one.BAR.name: one.BAR for one in _ALL}


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bars", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(BARS)}; all by default")
    parser.add_argument("--full", action="store_true", help="as many cases as a release campaign")
    parser.add_argument("--every-fault", action="store_true", help="plant every fault, as --full does")
    parser.add_argument("--seed", type=int, default=1, help="the first seed (default: %(default)s)")
    parser.add_argument("--count", type=int, help="how many seeds; the default is the bar's own")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    args = parser.parse_args()
    if unknown := set(args.names) - set(BARS):
        parser.error(f"no such bar: {', '.join(sorted(unknown))}; there are {', '.join(BARS)}")
    chosen = [BARS[name] for name in args.names] or list(BARS.values())
    results = []
    for one in chosen:
        count = args.count or (one.full if args.full else one.smoke)
        results.append(bar.run(one, args.seed, count, args.workers, is_full=args.full or args.every_fault))
    print(f"{sum(results)} passed, {len(results) - sum(results)} failed")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
