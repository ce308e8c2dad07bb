"""Rules about the letter to an applicant: who works on one, which nobody else is sent."""

from collections.abc import Mapping
from dataclasses import replace

from tac_desk.domain.commands import Command, DraftLetter
from tac_desk.domain.dossier import Dossier, LetterDraft
from tac_desk.domain.refusal import Reason, Refusal, refuse
from tac_desk.domain.rules.rule import MAX_TEXT, OFFICE, VOTERS, Rule, too_long
from tac_desk.domain.world import Act, Thing, World


def _check_draft(_world: World, _act: Act, _dossier: Dossier, command: DraftLetter) -> Refusal | None:
    return refuse(Reason.TEXT_TOO_LONG, most=MAX_TEXT) if too_long(command.text) else None


def _draft(_world: World, act: Act, dossier: Dossier, command: DraftLetter) -> tuple[Thing, ...]:
    others = {author: draft for author, draft in dossier.letters.items() if author != act.member}
    mine = {act.member: LetterDraft(command.text, act.at)} if command.text.strip() else {}
    return (replace(dossier, letters={**others, **mine}),)


RULES: Mapping[type[Command], Rule] = {
    DraftLetter: Rule("dossier", VOTERS | OFFICE, _draft, _check_draft),
}
