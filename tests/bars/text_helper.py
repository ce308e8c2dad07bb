"""The program's Markdown helper with a planted fault: python -m tests.bars.text_helper FAULT."""

import sys

from tac_desk.minutes import rich_text
from tac_desk.ui import render_helper


def main() -> None:
    match sys.argv[1]:
        case "links":
            rich_text._attribute = lambda tag, name, value: value
        case "caps":
            rich_text._Depth.check = lambda self, text: None
    render_helper.serve(sys.stdin.buffer, sys.stdout.buffer)


if __name__ == "__main__":
    main()
