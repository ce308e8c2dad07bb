"""Steps of workflows that sign what they publish: with Sigstore, SLSA provenance, attestations of PyPI, or a key."""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.flows import Flow, Table, action_of, steps_of, table_of, text_of
from tac_desk.evidence.commands import Patience
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.shell import commands_of
from tac_desk.evidence.tame_yaml import line_of

SEARCHED = (
    "sigstore/gh-action-sigstore-python", "actions/attest-build-provenance", "slsa-github-generator",
    "pypa/gh-action-pypi-publish by trusted publishing", "cosign sign", "gpg --detach-sign", "minisign -S",
)  # fmt: skip
_ACTION = re.compile(
    r"sigstore/gh-action-sigstore-python|actions/attest(?:-build-provenance)?|slsa-framework/slsa-github-generator/.*"
)
_PYPI = "pypa/gh-action-pypi-publish"
_NAMES = ("cosign", "sigstore", "gpg", "minisign")
_VERBS = {
    "cosign": {"sign", "sign-blob", "attest", "attest-blob"},
    "sigstore": {"sign", "attest"},
    "gpg": {"--detach-sign", "--detach-sig", "-b", "-ab", "-sb"},
    "gpg2": {"--detach-sign", "--detach-sig", "-b", "-ab", "-sb"},
    "minisign": {"-S", "-Sm"},
}
_VERSION = re.compile(r"v(\d{1,4})(?:\.(\d{1,4}))?")
ATTESTS_SINCE = (1, 11)  # of pypa/gh-action-pypi-publish, whose trusted publishing attests from then on


def signers(material: Material, flow: Flow, patience: Patience) -> Iterator[Finding]:
    """Each step of a workflow that signs, with its line."""
    for job in flow.jobs:
        for step in (job, *steps_of(job)):
            uses, run = text_of(step, "uses") or "", text_of(step, "run") or ""
            if _ACTION.fullmatch(action_of(step)) or _attests(material, flow, job, step):
                yield _found(flow, line_of(uses), uses)
            for one in commands_of(run, line_of(run) or 1, _NAMES, patience) if _speaks(run) else ():
                if _signs(one.plain):
                    yield _found(flow, one.line, " ".join(one.plain))


def _found(flow: Flow, line: int | None, text: str) -> Finding:
    return Finding("signed_releases.workflow/1", "signing is configured", flow.path, line, excerpt(text))


def _speaks(script: str) -> bool:
    return any(name in script for name in _NAMES)


def _signs(words: list[str]) -> bool:
    names = [word.rpartition("/")[2] for word in words]
    tool = (
        names[2]
        if names[:2] in (["python", "-m"], ["python3", "-m"]) and len(names) > 2
        else "".join(names[:1])
    )
    return bool(_VERBS.get(tool, set()) & set(names))


def _attests(material: Material, flow: Flow, job: Table, step: Table) -> bool:
    """Whether the upload to PyPI carries attestations: they need trusted publishing, and are on unless switched off."""
    given = table_of(step, "with")
    if action_of(step) != _PYPI or text_of(given, "password") or _is_rehearsal(given):
        return False
    rights = job["permissions"] if "permissions" in job else flow.content.get("permissions")
    trusted = rights == "write-all" or (isinstance(rights, dict) and rights.get("id-token") == "write")
    return trusted and text_of(given, "attestations") != "false" and _is_recent(material, flow, step["uses"])


def _is_rehearsal(given: Table) -> bool:
    return any("test.pypi" in (text_of(given, key) or "") for key in ("repository-url", "repository_url"))


def _is_recent(material: Material, flow: Flow, uses: str) -> bool:
    """By the version that is asked for, or the one a comment says beside a commit."""
    reference = uses.partition("@")[2]
    if reference in ("release/v1", "unstable/v1", "v1"):
        return True
    if re.fullmatch(r"[0-9a-fA-F]{40}", reference):
        document, line = material.at(flow.path), line_of(uses) or 1
        reference = document.lines[line - 1].partition("#")[2].strip() if document else ""
        reference = reference.removeprefix("release/")
    version = _VERSION.match(reference)
    return version is not None and (int(version[1]), int(version[2] or 99)) >= ATTESTS_SINCE
