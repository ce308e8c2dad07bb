"""Do the workflows take no more rights than they need? Yes is the better answer; `count` is the excess.

The rules are those of OpenSSF Scorecard 5, Token-Permissions: what lowers its score counts. A workflow that leaves
its rights undeclared is one place, unless every job declares its own; so is each right to write that is given to all
jobs. Rights to write of a single job are listed and do not count, as they do not lower the score.
"""

from collections.abc import Iterator

from tac_desk.domain.check import Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import free_of, nothing_to_look_at
from tac_desk.evidence.checks.flows import SEARCHED, Flow, action_of, flows_of
from tac_desk.evidence.checks.packaging_jobs import PACKAGING, RELEASING, steps_that
from tac_desk.evidence.material import Material
from tac_desk.evidence.tame_yaml import line_of

KEY = "token_permissions"
OF_INTEREST = ("statuses", "checks", "security-events", "deployments", "contents", "packages", "actions")
SCANNERS = frozenset((
    "github/codeql-action/analyze", "github/codeql-action/upload-sarif", "ossf/scorecard-action",
    "haskell-actions/hlint-scan", "zizmorcore/zizmor-action",
))  # fmt: skip


def observe(material: Material) -> Check:
    flows = flows_of(material)
    if not flows.all and not flows.unread:
        return nothing_to_look_at(KEY, SEARCHED)
    offending = [finding for flow in flows.all for finding in _top(flow)]
    noted = [finding for flow in flows.all for finding in _of_jobs(flow)]
    return free_of(KEY, offending, (*noted, *flows.unread), bool(flows.unread))


def _top(flow: Flow) -> Iterator[Finding]:
    """Excess that is given to every job."""
    if "permissions" in flow.content:
        yield from _writes(flow.path, flow.content["permissions"], frozenset(), f"{KEY}.top/1")
    elif not all("permissions" in job for job in flow.jobs):
        yield Finding(f"{KEY}.top/1", "undeclared", flow.path, 1, "no permissions at the top of the workflow")


def _of_jobs(flow: Flow) -> Iterator[Finding]:
    exempt = _exempt(flow) if any("permissions" in job for job in flow.jobs) else frozenset()
    for job in flow.jobs:
        yield from _writes(flow.path, job.get("permissions"), exempt, f"{KEY}.job/1")


def _writes(path: str, given: object, exempt: frozenset[str], rule: str) -> Iterator[Finding]:
    if isinstance(given, str) and given and given.lower() not in ("read-all", "null", "~"):
        yield Finding(rule, "all rights", path, line_of(given), given[:60])
    for name, level in given.items() if isinstance(given, dict) else ():
        if str(level).lower() == "write" and str(name).lower() in OF_INTEREST and name not in exempt:
            yield Finding(rule, "a right to write", path, line_of(name), f"{name}: {level}")


def _exempt(flow: Flow) -> frozenset[str]:
    """Rights without which the workflow could not do what it is for."""
    exempt = {"packages"} if next(steps_that(flow, PACKAGING), None) else set()
    exempt |= {"contents"} if next(steps_that(flow, RELEASING), None) else set()
    if any(action_of(step) in SCANNERS for _, step in flow.steps()):
        exempt.add("security-events")
    return frozenset(exempt)
