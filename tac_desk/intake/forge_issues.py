"""Reads the issues of a repository at the forge: those changed since an instant, each as it stands now."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlencode

from tac_desk.intake.errors import IntakeError
from tac_desk.intake.forge_http import Client
from tac_desk.intake.forge_places import is_full_name
from tac_desk.intake.forge_reply import Stopped, Unanswered, shown
from tac_desk.intake.forge_shapes import Issue, Named

MOST_PAGES = 200  # of 100 issues each
_AGAIN = "Run the same command again then: it goes on from here, and takes nothing in twice."


@dataclass(frozen=True, slots=True)
class Issues:
    """`id` stays when a repository is renamed, `name` is its present one.

    `issues` are without pull requests, the oldest first; `newest` is the instant of the last change among all there
    are, as the forge writes it, and the `since` of the next reading.
    """

    id: int
    name: str
    issues: tuple[Issue, ...]
    newest: str


def named(client: Client, api: str, asked: str) -> Named:
    """The repository `asked` (OWNER/NAME) as it is called now. Raises IntakeError."""
    with _in_words():
        reply = client.get(f"{api}/repos/{asked}", Named)
        if not is_full_name(reply.value.full_name):
            raise Unanswered(f"{reply.url}: the answer makes no sense (its name is none)")
    return reply.value


def read_issues(client: Client, api: str, repository: Named, since: str) -> Issues:
    """The issues of `repository` that were changed at `since` or later; with an empty `since`, all. Raises IntakeError.

    The last changed come first: what somebody changes meanwhile then shifts pages towards the end, so that some come
    twice and none is missed.
    """
    query = {"state": "all", "sort": "updated", "direction": "desc", "per_page": "100"}
    first = (
        f"{api}/repos/{repository.full_name}/issues?{urlencode(query | ({'since': since} if since else {}))}"
    )
    found: dict[int, Issue] = {}
    newest = since
    with _in_words():
        for page in client.pages(first, list[Issue], MOST_PAGES):
            newest = newest if found else max([newest, *(one.updated_at for one in page.value)])
            for one in page.value:
                found.setdefault(one.number, one)
        if page.following:
            raise Unanswered(f"{first}: more than {MOST_PAGES} pages")
    issues = tuple(found[number] for number in sorted(found) if found[number].pull_request is None)
    return Issues(repository.id, repository.full_name, issues, newest)


def whereabouts(client: Client, api: str, repository: str, number: int) -> str:
    """Where an issue went that is no longer listed; empty when it was deleted. Raises IntakeError."""
    with _in_words():
        try:
            return shown(client.get(f"{api}/repos/{repository}/issues/{number}", Issue).value.html_url)
        except Unanswered as error:
            if error.status not in (404, 410):
                raise
            return ""


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except Stopped as error:
        raise IntakeError("The forge is to be left alone for now", str(error), _AGAIN) from None
    except Unanswered as error:
        raise IntakeError("The forge did not give the issues", str(error), _AGAIN) from None
