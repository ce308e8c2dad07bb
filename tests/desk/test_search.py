"""The search of the queue: words and qualifiers, on the real store; and what this person noted for themselves."""

import pytest

from tac_desk.desk import questions, triage
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.news import Kind
from tac_desk.desk.search import read_search
from tac_desk.desk.views import News, QueueFilter
from tac_desk.domain.commands import AddComment, SponsorDossier
from tac_desk.domain.owed import Owed
from tac_desk.store.queue import match_of
from tac_desk.store.queue_filter import Is
from tac_desk.store.store import Store
from tests.domain.make import DAY

HOUR = 3_600_000
KEY = bytes(range(32))


def _laptop(hub, member):
    device = f"laptop of {member}"
    if device not in hub.keys:
        hub.enrol(member, device)
    return device


def _say(hub, member, dossier, text):
    hub.act(f"dossier:{dossier}", AddComment(text), _laptop(hub, member))


def _ids(desk, text, **more):
    return questions.queue_ids(desk, QueueFilter(text=text, **more))


@pytest.fixture
def filled(desk, hub):
    """Dossiers 1 to 4; 2 speaks of a telescope, m2 commented on 3 about lanterns."""
    for number in range(1, 5):
        hub.file(number, **({"summary": "It steers a telescope by night."} if number == 2 else {}))
    _say(hub, "m2", "3", "Are there lanterns in the harbour?")
    hub.sync(desk.store)
    return desk


def test_names_come_first_then_what_holds_the_words(filled):
    assert _ids(filled, "telescope") == ("2",)
    assert _ids(filled, "telesc") == ("2",), "the last word is still being typed"
    assert _ids(filled, "lanterns harbour") == ("3",)
    assert _ids(filled, "lanterns telescope") == ()


def test_the_row_says_where_the_words_stand(filled):
    (row,) = questions.queue_rows(filled, ("3",), "lantern")
    assert "lanterns in the harbour" in row.excerpt
    (row,) = questions.queue_rows(filled, ("3",))
    assert row.excerpt == ""


def test_a_comment_that_comes_later_is_found_and_the_old_words_still_are(filled, hub):
    _say(hub, "m2", "2", "A quokka was seen.")
    hub.sync(filled.store)
    assert _ids(filled, "quokka") == ("2",)
    assert _ids(filled, "telescope") == ("2",)


def test_qualifiers_narrow(filled):
    state = questions.queue_rows(filled, ("1",))[0].state
    assert set(_ids(filled, f"state:{state}")) == {"1", "2", "3", "4"}
    assert _ids(filled, f"state:{state} telescope") == ("2",)
    assert _ids(filled, "by:m2") == ("3",)
    assert _ids(filled, 'by:"member m2" lanterns') == ("3",)
    assert _ids(filled, "before:1980-01-01") == ()
    assert set(_ids(filled, "since:1980-01-01")) == {"1", "2", "3", "4"}


@pytest.mark.parametrize(
    "typed", ["state:nowhere", "is:blue", "before:tomorrow", "by:nobody", "needs:rain", 'is:""']
)
def test_what_is_not_understood_is_said_and_does_not_hide_everything(filled, typed):
    assert questions.not_understood(filled, f"telescope {typed}") == (typed,)
    assert _ids(filled, f"telescope {typed}") == ("2",)


def test_a_word_with_a_colon_is_a_word(filled):
    assert questions.not_understood(filled, "https://example.org/x") == ()
    assert match_of("https://example.org/x") == '"https" "example" "org" "x" *'
    assert match_of('") OR x*') == '"OR" "x" *', "what is typed is never taken for an operator"


def test_the_machines_verdict_can_be_asked_for(filled, hub):
    criterion = next(one for track in hub.book.tracks.values() for one in track.criteria)
    hub.attach("1", b"one", {criterion.key: "fail"})
    hub.attach("4", b"four", {criterion.key: "pass"})
    hub.sync(filled.store)
    assert _ids(filled, f"criterion:{criterion.key}") == ("1",)
    assert _ids(filled, f"criterion:{criterion.key}=pass") == ("4",)


def test_several_qualifiers_are_carried_into_the_filter(hub):
    found = read_search(QueueFilter(text='is:unread is:put-off needs:vote "two words" x'), hub.book, None)
    assert found.wanted.flags == {Is.UNREAD, Is.PUT_OFF}
    assert found.wanted.owed == Owed.VOTE
    assert found.unknown == ()


@pytest.fixture
def late(filled, hub, tmp_path):
    """A desk of m1 that is set up when all of that is there."""
    hub.now += HOUR
    desk = Desk(hub.desk(tmp_path / "late", device="another"), clock=lambda: hub.now)
    yield desk
    desk.close()


def test_what_was_there_when_the_desk_was_set_up_is_no_news(late):
    assert _ids(late, "is:unread") == ()
    assert questions.queue_rows(late, ("3",))[0].news is None


def test_what_others_do_is_news_until_it_is_looked_at_and_what_i_do_is_not(late, hub):
    hub.now += HOUR
    _say(hub, "m2", "3", "One more.")
    _say(hub, "m1", "1", "Mine.")
    hub.sync(late.store)
    assert _ids(late, "is:unread") == ("3",)
    assert questions.queue_rows(late, ("3",))[0].news is News.NEW
    assert triage.look_at(late, "3") == {"dossier:3"}
    assert _ids(late, "is:unread") == ()
    assert triage.look_at(late, "3") == frozenset(), "nothing is written twice"
    hub.now += HOUR
    _say(hub, "m2", "3", "And another.")
    hub.sync(late.store)
    assert questions.queue_rows(late, ("3",))[0].news is News.CHANGED


@pytest.fixture
def waiting(filled):
    """The desk, and the first dossier that waits for its member."""
    return filled, _ids(filled, "", waiting=True)[0]


def test_what_waits_is_grouped_by_what_is_owed_with_what_is_due_first(filled, hub):
    hub.file(9, "presented", "hosted")
    hub.act("dossier:9", SponsorDossier("s1", "Good."), _laptop(hub, "m1"))
    hub.open_ballot("9", "b9", "hosted")
    hub.sync(filled.store)
    groups = questions.queue_groups(filled, QueueFilter(waiting=True))
    assert groups[0] == (Owed.VOTE, ("9",))
    assert [kind for kind, _ in groups] == [one for one in Owed if one in dict(groups)]
    together = [id_ for _, ids in groups for id_ in ids]
    assert sorted(together) == sorted(_ids(filled, "", waiting=True))
    assert len(together) == len(set(together)), "each stands once, under the most pressing"


def test_what_is_put_away_waits_again_when_there_is_news(waiting, hub):
    desk, first = waiting
    before = questions.queue_counts(desk)["waiting"]
    triage.put_away(desk, (first,))
    assert first not in _ids(desk, "", waiting=True)
    assert questions.queue_counts(desk)["waiting"] == before - 1
    assert _ids(desk, "is:putoff") == (first,)
    assert questions.queue_rows(desk, (first,))[0].put_off == 0
    hub.now += HOUR
    _say(hub, "m2", first, "News.")
    hub.sync(desk.store)
    assert first in _ids(desk, "", waiting=True)
    assert questions.queue_counts(desk)["waiting"] == before


def test_what_is_put_off_waits_again_at_its_time(waiting, hub):
    desk, first = waiting
    triage.put_off(desk, (first,), hub.now + 2 * DAY)
    assert first not in _ids(desk, "", waiting=True)
    hub.now += 3 * DAY
    hub.sync(desk.store)
    assert first in _ids(desk, "", waiting=True)


def test_taking_back_restores_what_was_marked_before(waiting, hub):
    desk, first = waiting
    triage.put_off(desk, (first,), hub.now + DAY)
    before = triage.marks_of(desk, (first,))
    triage.put_away(desk, (first,))
    triage.restore(desk, before)
    assert triage.marks_of(desk, (first,)) == before
    triage.restore(desk, {first: None})
    assert first in _ids(desk, "", waiting=True)


def test_marks_outlive_the_copy_of_the_ledger(late, hub):
    hub.now += HOUR
    _say(hub, "m2", "3", "One more.")
    hub.sync(late.store)
    triage.look_at(late, "3")
    path = late.store._cache_path
    late.store.close()
    path.unlink()
    again = Desk(Store.open(path.parent, KEY))
    hub.sync(again.store)
    assert _ids(again, "is:unread") == ()
    assert questions.queue_rows(again, ("3",))[0].news is None
    again.close()


def test_searches_are_kept_by_name_and_taken_away(filled):
    triage.save_search(filled, "Harbour", "lanterns is:unread")
    triage.save_search(filled, "Abroad", "track:x")
    assert triage.saved_searches(filled) == (("Abroad", "track:x"), ("Harbour", "lanterns is:unread"))
    triage.save_search(filled, "Abroad", None)
    assert triage.saved_searches(filled) == (("Harbour", "lanterns is:unread"),)


def test_the_page_counts_what_others_did_since_it_was_looked_at(late, hub):
    assert (questions.dossier_view(late, "3").seen, questions.dossier_view(late, "3").news) == (None, {})
    hub.now += HOUR
    _say(hub, "m2", "3", "One more.")
    hub.sync(late.store)
    triage.look_at(late, "3")
    hub.now += HOUR
    _say(hub, "m2", "3", "And another.")
    _say(hub, "m1", "3", "Mine.")
    hub.attach("3", b"three", {})
    hub.sync(late.store)
    assert questions.dossier_view(late, "3").news == {Kind.EVIDENCE: 1, Kind.COMMENT: 1}
