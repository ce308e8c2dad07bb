"""A dossier as one text in Markdown, to be printed or copied: what its page says, from top to bottom."""

from collections.abc import Iterator

from tac_desk.desk.views import CommentRow, CriterionRow, DossierView
from tac_desk.domain.dossier import Audience
from tac_desk.minutes.document import Block, Bullet, Minutes, Paragraph, Section, Table, Written
from tac_desk.minutes.markdown import to_markdown
from tac_desk.ui import times, vote_words, words, words_guidance
from tac_desk.ui.widgets.dossier_header import what_next

translate = words.translate


def dossier_paper(view: DossierView, now: int) -> str:
    """`now` in milliseconds. What people wrote stands as Markdown of theirs, everything else as plain text."""
    dossier = view.dossier
    title = f"#{dossier.number} {dossier.name}"
    place = translate("paper", "As of {}").format(times.moment(now))
    sections = (_head(view, now), *_vote(view), *_checklist(view), *_asks(view, now), *_discussion(view))
    return to_markdown(Minutes(title, place, sections, f"dossier-{dossier.number}"))


def _head(view: DossierView, now: int) -> Section:
    dossier = view.dossier
    said = [
        _warning(view),
        " · ".join(
            filter(None, (words.state(dossier.state), words.track(dossier.track), dossier.repository))
        ),
        dossier.summary,
        translate("paper", "Sponsor: {}").format(view.sponsor_name) if view.sponsor_name else "",
    ]
    blocks = tuple(Paragraph(one) for one in said if one)
    return Section(what_next(view, now)[1], blocks)


def _warning(view: DossierView) -> str:
    """Paper is passed on: it says so where not everybody may read it."""
    if all(row.comment.audience is Audience.PUBLIC for row in view.comments):
        return ""
    return translate("paper", "Not for the public: it holds what was written for fewer readers.")


def _vote(view: DossierView) -> Iterator[Section]:
    if view.ballot is None:
        return
    said = (vote_words.arithmetic(view.ballot), vote_words.terms(view.ballot), vote_words.counts(view.ballot))
    bullets = (Bullet(one) for one in said if one)
    yield Section(translate("paper", "Vote"), (Paragraph(view.ballot.ballot.question), *bullets))


def _checklist(view: DossierView) -> Iterator[Section]:
    if not view.rows:
        return
    head = (
        translate("paper", "No."), translate("paper", "Criterion"), translate("paper", "Machine"),
        translate("paper", "Me"), translate("paper", "Others"), translate("paper", "My note"),
    )  # fmt: skip
    yield Section(translate("paper", "Criteria"), (Table(head, tuple(map(_cells, view.rows))),))


def _cells(row: CriterionRow) -> tuple[str, ...]:
    mine = row.mine
    others = ", ".join(f"{one.name}: {words.verdict(one.verdict)}" for one in row.others)
    return (
        str(row.criterion.number),
        row.criterion.title,
        words.verdict(row.machine.verdict),
        words.verdict(mine.verdict) if mine else "–",
        others or "–",
        mine.note if mine else "",
    )


def _asks(view: DossierView, now: int) -> Iterator[Section]:
    asked: tuple[Block, ...] = tuple(
        Bullet(f"{row.ask.text} ({words_guidance.facts(row, '', now)})") for row in view.guidance.asks
    )
    if asked:
        yield Section(translate("paper", "What is asked"), asked)


def _discussion(view: DossierView) -> Iterator[Section]:
    if view.comments:
        yield Section(translate("paper", "Discussion"), ())
    for row in view.comments:
        yield Section(_author(row), (Written(row.comment.text),), 3)


def _author(row: CommentRow) -> str:
    comment = row.comment
    return f"{row.author}, {times.moment(comment.at)}, {words.audience(comment.audience)}"
