"""The formats minutes can be written in, by the suffix of the file."""

from collections.abc import Callable, Mapping

from tac_desk.minutes.compose import compose
from tac_desk.minutes.docx import to_docx
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.html import Render, to_html
from tac_desk.minutes.markdown import to_markdown
from tac_desk.minutes.table_csv import to_csv

FORMATS: Mapping[str, Callable[[Facts, Render | None], bytes]] = {
    "md": lambda facts, _: to_markdown(compose(facts)).encode(),
    "html": lambda facts, render: to_html(compose(facts), render).encode(),
    "docx": lambda facts, render: to_docx(compose(facts), render),
    "csv": lambda facts, _: to_csv(facts).encode(),
}
"""The file of minutes, as its bytes. `render` turns notes into HTML where a format needs that; None: here and now."""
