"""The formats minutes can be written in, by the suffix of the file."""

from collections.abc import Callable, Mapping

from tac_desk.minutes.compose import compose
from tac_desk.minutes.docx import to_docx
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.html import to_html
from tac_desk.minutes.markdown import to_markdown
from tac_desk.minutes.pdf import to_pdf
from tac_desk.minutes.table_csv import to_csv

FORMATS: Mapping[str, Callable[[Facts], bytes]] = {
    "md": lambda facts: to_markdown(compose(facts)).encode(),
    "html": lambda facts: to_html(compose(facts)).encode(),
    "docx": lambda facts: to_docx(compose(facts)),
    "pdf": lambda facts: to_pdf(compose(facts)),
    "csv": lambda facts: to_csv(facts).encode(),
}
"""The file of minutes, as its bytes. Raises MinutesError."""
