"""Shows trouble on the command line: what went wrong, why, and what to do next."""

import sys

from tac_desk.domain.display import display_safe
from tac_desk.domain.trouble import Trouble

EXIT_TROUBLE = 2


def report(trouble: Trouble) -> int:
    """Print `trouble` on the error stream and return the exit status, 2."""
    print(display_safe(trouble.title), file=sys.stderr)
    print(f"  Why:  {display_safe(trouble.cause)}", file=sys.stderr)
    print(f"  Next: {display_safe(trouble.next_step)}", file=sys.stderr)
    return EXIT_TROUBLE
