"""The rulebooks that ship, so that a test can run under each of them."""

from tac_desk.assets import resource
from tac_desk.domain.rulebook_file import parse_rulebook

NAMES = ("pytorch", "example")
TEXTS = {name: resource("rulebooks", f"{name}.toml").read_text("utf-8") for name in NAMES}
BOOKS = {name: parse_rulebook(text, file=f"{name}.toml") for name, text in TEXTS.items()}
EXAMPLE = BOOKS["example"]
