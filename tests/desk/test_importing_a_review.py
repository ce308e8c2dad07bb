"""A pasted review becomes drafts, and a review is written down with a place for every row."""

import pytest

from tac_desk.desk.actions.drafts import row_drafts, save_review_draft
from tac_desk.desk.actions.import_review import Imported, import_review
from tac_desk.desk.questions_dossier import dossier_view
from tac_desk.desk.review_sheet import review_sheet
from tac_desk.domain.dossier import RowVerdict
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.intake.review_table import read_review
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.review import review_markdown

PASTED = "✅ 13. Commits: forty\n⛔️ 14. Stars\n❓ Governance\n✅ lovely project"


@pytest.fixture
def dossier(hub, desk):
    found = hub.file(7)
    hub.sync(desk.store)
    return found


def test_a_pasted_review_becomes_drafts_with_its_marks_and_submits_nothing(hub, desk, dossier):
    imported = import_review(desk, dossier, PASTED)
    assert isinstance(imported, Imported)
    assert [row.key for row in imported.taken] == ["commits", "stars", "governance"]
    assert [line for line, _, _ in imported.review.unread] == [4]
    assert row_drafts(desk, dossier) == {
        "commits": RowVerdict("pass", "forty", "✅"),
        "stars": RowVerdict("fail", "", "⛔"),
        "governance": RowVerdict("judgment", "", "❓"),
    }
    assert desk.store.outgoing() == ()


def test_what_i_said_already_is_kept_unless_told_otherwise(desk, dossier):
    save_review_draft(desk, dossier, "stars", "pass", "counted myself")
    imported = import_review(desk, dossier, PASTED)
    assert isinstance(imported, Imported)
    assert [row.key for row in imported.kept] == ["stars"]
    assert row_drafts(desk, dossier)["stars"] == RowVerdict("pass", "counted myself")
    import_review(desk, dossier, PASTED, replace=True)
    assert row_drafts(desk, dossier)["stars"].verdict == "fail"


def test_the_mark_stays_while_the_note_is_edited_and_goes_with_the_verdict(desk, dossier):
    import_review(desk, dossier, PASTED)
    save_review_draft(desk, dossier, "stars", "fail", "more to say")
    assert row_drafts(desk, dossier)["stars"].raw == "⛔"
    save_review_draft(desk, dossier, "stars", "pass", "more to say")
    assert row_drafts(desk, dossier)["stars"].raw == ""


def test_an_unknown_dossier_is_refused(desk, dossier):
    refused = import_review(desk, "nowhere", PASTED)
    assert isinstance(refused, Refusal)
    assert refused.reason is Reason.UNKNOWN_SUBJECT


def test_my_review_is_written_with_my_drafts_and_read_back(desk, dossier):
    import_review(desk, dossier, PASTED)
    sheet = review_sheet(desk, dossier)
    view = dossier_view(desk, dossier)
    assert sheet.is_draft
    assert view is not None
    read = read_review(review_markdown(sheet), [row.criterion for row in view.rows])
    assert {row.key: row.verdict for row in read.rows} == {
        "commits": "pass",
        "stars": "fail",
        "governance": "judgment",
    }


def test_an_empty_review_is_not_written(desk, dossier):
    with pytest.raises(MinutesError, match="no review"):
        review_sheet(desk, dossier)
