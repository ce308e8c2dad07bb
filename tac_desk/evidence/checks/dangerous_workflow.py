"""Are the workflows free of code and text that strangers control? Yes is the better answer.

`count` is the number of checkouts of a stranger's code in a workflow that holds secrets, and of expressions in
scripts that a stranger's title, branch or message would be pasted into. The rules are those of OpenSSF Scorecard 5,
Dangerous-Workflow; comments and jobs that are off count as there.
"""

import re
from collections.abc import Iterator

from tac_desk.domain.check import Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import free_of, nothing_to_look_at
from tac_desk.evidence.checks.flows import SEARCHED, Flow, action_of, flows_of, table_of, text_of
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.tame_yaml import line_of

KEY = "dangerous_workflow"
PRIVILEGED = frozenset(("pull_request_target", "workflow_run"))
_STRANGERS_CODE = ("github.event.pull_request", "github.event.workflow_run")
_WHOLE_EVENT = re.compile(r"tojson\s{0,9}\(\s{0,9}github(?:\.event)?\s{0,9}\)", re.IGNORECASE)
_STRANGERS_TEXT = re.compile(
    r"issue\.(?:title|body)|pull_request\.(?:title|body|head\.(?:ref|label|repo\.default_branch))"
    r"|discussion\.(?:title|body)|comment\.body|review\.body|review_comment\.body"
    r"|head_commit\.(?:message|author\.(?:email|name))|blocked_user\.(?:name|email)"
)
_STRANGERS_LISTS = re.compile(
    r"pages[^\n]{0,80}\.page_name|commits[^\n]{0,80}\.(?:message|author\.(?:email|name))"
)


def observe(material: Material) -> Check:
    flows = flows_of(material)
    if not flows.all and not flows.unread:
        return nothing_to_look_at(KEY, SEARCHED)
    offending = [finding for flow in flows.all for finding in (*_checkouts(flow), *_expressions(flow))]
    return free_of(KEY, offending, flows.unread, bool(flows.unread))


def _checkouts(flow: Flow) -> Iterator[Finding]:
    if not flow.triggers & PRIVILEGED:
        return
    for _, step in flow.steps():
        given = table_of(step, "with").get("ref")
        if "actions/checkout" in action_of(step) and any(name in str(given) for name in _STRANGERS_CODE):
            yield Finding(
                f"{KEY}.checkout/1", "a stranger's code", flow.path, line_of(given), excerpt(str(given))
            )


def _expressions(flow: Flow) -> Iterator[Finding]:
    for _, step in flow.steps():
        script = text_of(step, "run")
        for place, expression in _all_expressions(script or ""):
            if is_strangers(expression):
                line = (line_of(script) or 1) + (script or "").count("\n", 0, place)
                yield Finding(
                    f"{KEY}.expression/1", "a stranger's text", flow.path, line, excerpt(expression)
                )


def _all_expressions(script: str) -> Iterator[tuple[int, str]]:
    """What stands between `${{` and `}}`, and where."""
    start = script.find("${{")
    while start >= 0:
        end = script.find("}}", start)
        if end < 0:
            return
        yield start, script[start + 3 : end].strip()
        start = script.find("${{", end)


def is_strangers(expression: str) -> bool:
    """Whether whoever opens an issue or a pull request chooses what the expression becomes."""
    if "github.head_ref" in expression or _WHOLE_EVENT.search(expression):
        return True
    if "github.event." not in expression:
        return False
    return bool(_STRANGERS_TEXT.search(expression) or _STRANGERS_LISTS.search(expression))
