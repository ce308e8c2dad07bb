"""Puts a document where the person wants it: to the standard output, or into a file that is not overwritten unasked."""

import argparse
import sys

from tac_desk.minutes.write import write_file


def put_out(args: argparse.Namespace, made: bytes) -> int:
    """`made` goes where `args.output` says, byte by byte. Raises MinutesError."""
    if args.output is None:
        sys.stdout.buffer.write(made)
    else:
        write_file(lambda file: file.write(made), args.output, replace=args.replace, what="minutes")
        print(f"wrote {args.output}")
    return 0
