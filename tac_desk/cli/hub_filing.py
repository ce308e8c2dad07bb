"""Files one application that was read from a file: under the next number, linked to its earlier round."""

from dataclasses import dataclass, fields
from typing import Any

from tac_desk.cli.hub_common import book_of, trial_of, why
from tac_desk.domain.commands import AmendApplication, FileDossier, MoveDossier
from tac_desk.domain.dossier import Amendment, Dossier
from tac_desk.domain.refusal import Reason
from tac_desk.domain.rounds import earlier_round
from tac_desk.domain.stage import Stage
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.judge import Sitting
from tac_desk.hub.things import load_kind, load_things
from tac_desk.intake.addresses import repository_urls
from tac_desk.intake.application import Application, require_whole
from tac_desk.intake.names import project_name
from tac_desk.protocol.entry import ACCEPTED
from tac_desk.protocol.messages import Outcome

PLACEHOLDER = "A placeholder: no required answer of it says anything"
_NEXT = {
    Reason.HERE_ALREADY: "Nothing was filed. Use --again to file it beside that one.",
    Reason.REAPPLY_LATER: "Nothing was filed. Wait, or give the reason for an exception with --override REASON.",
    Reason.NOT_ADMITTED: "Nothing was filed. It applies there first; --override REASON files it all the same.",
}


@dataclass(frozen=True, slots=True)
class Filed:
    """`previous` is the earlier round it is linked to; `away`: it says nothing and was triaged away at once."""

    dossier: str
    application: Application
    previous: Dossier | None
    away: bool


def file_application(
    hub: Hub,
    application: Application,
    name: str,
    *,
    override: str = "",
    previous: str | None = None,
    source: str = "",
    returning: bool = False,
    keep: bool = True,
) -> Filed:
    """File `application`, read from the file `name`. Raises IntakeError, HubError.

    `override` is an officer's reason for filing what the rules speak against, `previous` the id of an earlier round
    that cannot be found by its repository, `source` the address of the issue. Unless `keep`, it is only tried.
    """
    require_whole(application, name=name)
    answers = _answers(hub, application, name)
    with trial_of(hub, keep=keep) as sitting:
        here = [d for d in load_kind(sitting.connection, "dossier") if isinstance(d, Dossier)]
        before = _previous(hub, here, answers, previous)
        number = 1 + max((dossier.number for dossier in here), default=0)
        linked = before.id if before else None
        command = FileDossier(
            number, **answers, previous=linked, override=override, source=source, returning=returning
        )
        outcome = hub.submit_in(sitting, command, f"dossier:{number}")
        away = outcome.status == ACCEPTED and application.is_placeholder
        if away:
            _triage_away(hub, sitting, number)
    if outcome.status != ACCEPTED:
        raise _refused(outcome, application, name)
    return Filed(str(number), application, before, away)


def amend_application(
    hub: Hub, dossier: Dossier, application: Application, name: str, *, keep: bool = True
) -> Amendment | None:
    """Make `application` the new version of what `dossier` was filed with; None when it says the same.

    Raises IntakeError, HubError. Unless `keep`, it is only tried.
    """
    require_whole(application, name=name)
    answers = _answers(hub, application, name)
    if answers.pop("track") != book_of(hub).origin_track(dossier.track):
        raise HubError(
            "The form is another one now",
            f"{name}: dossier {dossier.number} was filed on the track {dossier.track!r}.",
            "Nothing was changed. Ask the applicant for an issue of its own.",
        )
    subject, command = f"dossier:{dossier.id}", AmendApplication(**answers)
    with trial_of(hub, keep=keep) as sitting:
        here = load_things(sitting.connection, [subject])[subject]
        if all(getattr(here, field.name) == getattr(command, field.name) for field in fields(command)):
            return None
        outcome = hub.submit_in(sitting, command, subject)
        amended = load_things(sitting.connection, [subject])[subject]
    if outcome.status != ACCEPTED:
        raise _refused(outcome, application, name)
    assert isinstance(amended, Dossier)
    return amended.amendments[-1]


def _previous(hub: Hub, here: list[Dossier], answers: dict[str, Any], named: str | None) -> Dossier | None:
    if named is None:
        return earlier_round(book_of(hub), here, answers["track"], answers["repository"])
    found = next((one for one in here if one.id == named.removeprefix("dossier:")), None)
    if found is None:
        raise HubError("There is no such dossier", f"The hub has no {named!r}.", "See tac-hub dossiers.")
    return found


def _triage_away(hub: Hub, sitting: Sitting, number: int) -> None:
    withdrawn = book_of(hub).find_state(Stage.WITHDRAWN)
    if withdrawn is not None:
        hub.submit_in(sitting, MoveDossier(withdrawn, PLACEHOLDER), f"dossier:{number}")


def _refused(outcome: Outcome, application: Application, name: str) -> HubError:
    step = next((step for reason, step in _NEXT.items() if outcome.reason == reason), None)
    problems = () if step else (f"{p.field}: {p.message}." for p in application.problems)
    told = " ".join([why(outcome), *problems])
    return HubError(
        "The application was not filed", f"{name}: {told}", step or "Correct the file and try again."
    )


def _answers(hub: Hub, application: Application, name: str) -> dict[str, Any]:
    track = book_of(hub).track_of_form(application.form)
    if track is None:
        raise HubError(
            "This is not an application for a track",
            f"{name}: it was filed with the form {application.form!r}, which no track of the rulebook takes.",
            "Handle it on the forge; only applications become dossiers.",
        )
    said = dict(application.fields)
    repositories = repository_urls(application.answer("repository_url"))
    websites = application.answer("website_url").split()
    return {
        "name": project_name(application.title, said),
        "track": track,
        "repository": repositories[0] if repositories else "",
        "summary": application.answer("project_summary"),
        "homepage": websites[0] if websites else "",
        "fields": application.fields,
    }
