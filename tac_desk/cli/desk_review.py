"""tac-desk review: writes my review as the council's table, and reads a pasted one into my drafts."""

import argparse
import sys
from pathlib import Path

from tac_desk.cli.profile import with_store
from tac_desk.desk.actions.import_review import Imported, import_review, read_for
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.questions import queue_ids, queue_rows
from tac_desk.desk.questions_dossier import dossier_view
from tac_desk.desk.review_sheet import review_sheet
from tac_desk.desk.views import QueueFilter
from tac_desk.domain.display import display_safe
from tac_desk.domain.refusal import Refusal
from tac_desk.domain.refusal_words import refusal_text
from tac_desk.domain.trouble import Trouble
from tac_desk.minutes.review import SIDECAR, review_links, review_markdown
from tac_desk.minutes.write import write_text


def run_export(args: argparse.Namespace) -> int:
    """The table to the standard output, or to a file with its sidecar beside it."""
    sheet = with_store(
        args.profile, lambda store, _: review_sheet(desk := Desk(store), dossier_id(desk, args.dossier))
    )
    if args.output is None:
        sys.stdout.write(review_markdown(sheet))
        return 0
    sidecar = args.output.with_name(args.output.stem + SIDECAR)
    write_text(review_markdown(sheet), args.output, replace=args.replace)
    write_text(review_links(sheet), sidecar, replace=args.replace)
    print(f"wrote {args.output} and {sidecar}")
    return 0


def run_import(args: argparse.Namespace) -> int:
    """Says what was taken, kept and not understood; 1 when nothing at all was understood."""
    text = _read(args.file)
    imported = with_store(args.profile, lambda store, _: _import(Desk(store), args, text))
    if isinstance(imported, Refusal):
        raise Trouble(
            "This review cannot be taken",
            refusal_text(imported),
            "Ask for the role, or pick another dossier.",
        )
    print(display_safe("\n".join(_told(imported)), lines=True))
    return 0 if imported.review.rows else 1


def _import(desk: Desk, args: argparse.Namespace, text: str) -> Imported | Refusal:
    dossier = dossier_id(desk, args.dossier)
    view = dossier_view(desk, dossier) if args.dry_run else None
    if view is not None:
        return view.may_review or read_for(view, text, replace=args.replace)
    return import_review(desk, dossier, text, replace=args.replace)


def _told(imported: Imported) -> list[str]:
    lines = [f"taken: {row.key} {row.verdict} ({row.raw}) {row.note}".rstrip() for row in imported.taken]
    lines += [
        f"kept yours: {row.key}, the text says {row.verdict}; --replace takes it" for row in imported.kept
    ]
    lines += [f"not taken: line {line}, {why}: {shown}" for line, shown, why in imported.review.unread]
    return [
        *lines,
        f"{len(imported.taken)} taken, {len(imported.kept)} kept, {len(imported.review.unread)} not understood",
    ]


def dossier_id(desk: Desk, named: str) -> str:
    """The id of the dossier a person names by id or by number. Raises Trouble."""
    view = desk.store.view()
    if view and view.world.dossier(f"dossier:{named}"):
        return named
    number = named.lstrip("#")
    rows = queue_rows(desk, queue_ids(desk, QueueFilter())) if number.isdigit() else ()
    by_number = [row.id for row in rows if row.number == int(number)]
    if len(by_number) == 1:
        return by_number[0]
    cause = f"This desk holds {'several' if by_number else 'no'} dossier {named!r}."
    raise Trouble(
        "Which dossier is meant?", cause, "Name it by its id; tac-desk queue --format json shows it."
    )


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Trouble("The review cannot be read", f"{path}: {error}", "Name a text file.") from error
