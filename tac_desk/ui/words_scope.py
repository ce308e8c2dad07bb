"""Says which other repositories belong to an application, how they fare, and what a snapshot leaves out."""

from collections.abc import Collection, Iterable, Mapping

from tac_desk.desk.views import ScopeRow
from tac_desk.ui import languages, words
from tac_desk.ui.html import safe
from tac_desk.ui.plural import plural
from tac_desk.ui.theme.look import tokens

translate = words.translate
VERDICTS = ("pass", "caution", "fail", "judgment")


def partial(names: Iterable[str]) -> str:
    """What was cut short when the evidence was collected."""
    listed = ", ".join(words.plain(name) for name in names)
    return translate("scope", "Partial evidence, cut short: {}").format(listed)


def counts(verdicts: Mapping[str, int]) -> str:
    """Such as "12 pass, 3 caution, 1 fail"; empty when there are none."""
    order = (*VERDICTS, *sorted(set(verdicts) - set(VERDICTS)))
    return ", ".join(
        f"{verdicts[code]} {languages.within(words.verdict(code))}" for code in order if verdicts.get(code)
    )


def repositories(scope: Collection[ScopeRow]) -> str:
    """How many belong to the application, the judged one included, and how many of them do not resolve."""
    said = translate("scope", "{} repositories").format(len(scope) + 1)
    lost = sum(one.commit is None for one in scope)
    one, several = translate("scope", "1 does not resolve"), translate("scope", "{} do not resolve")
    return f"{said}, {plural(lost, one, several)}" if lost else said


def scope_html(scope: Iterable[ScopeRow], criterion: str) -> str:
    """One line a repository: its verdict on `criterion`, and its counts; one that does not resolve says why."""
    title = safe(translate("scope", "Also in scope"))
    lines = "".join(f"<p style='margin:0 0 3px 0'>{_line(one, criterion)}</p>" for one in scope)
    return f"<p class='small' style='margin:0 0 3px 0'>{title}</p>{lines}" if lines else ""


def _line(one: ScopeRow, criterion: str) -> str:
    said = [f"<code>{safe(_short(one.repository))}</code>"]
    if one.commit is None:
        why = f": {one.note}" if one.note else ""
        said.append(_colored("fail", translate("scope", "Does not resolve{}").format(why)))
        return " &nbsp;·&nbsp; ".join(said)
    row = one.rows.get(criterion)
    if row is not None:
        summary = f", {row.summary}" if row.summary else ""
        said.append(_colored(row.verdict, words.verdict(row.verdict)) + safe(summary))
    if listed := counts(one.counts):
        total = safe(translate("scope", "in all {}").format(listed))
        said.append(f"<span class='small'>{total}</span>")
    if one.note:
        said.append(f"<span class='small'>{safe(one.note)}</span>")
    return " &nbsp;·&nbsp; ".join(said)


def _short(repository: str) -> str:
    """Owner and name tell one from the other; the address itself is in the application."""
    return repository.partition("://")[2].partition("/")[2] or repository


def _colored(tone: str, text: str) -> str:
    colors = tokens().colors
    return f"<span style='color:{colors.get(tone, colors['neutral'])}'>{safe(text)}</span>"
