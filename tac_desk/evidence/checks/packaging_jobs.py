"""Jobs that publish a package or a release, by what their steps use and run; the rules of OpenSSF Scorecard 5."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from tac_desk.evidence.checks.flows import Flow, Table, action_of, steps_of, table_of, text_of
from tac_desk.evidence.tame_yaml import line_of


class Wanted(NamedTuple):
    """A step that uses this action or runs a line like this."""

    uses: str = ""
    run: str = ""
    registry: str = ""


PACKAGING: tuple[tuple[Wanted, ...], ...] = (
    (Wanted("actions/setup-node", registry="https://registry.npm"), Wanted(run=r"npm.{0,200}publish")),
    (Wanted("actions/setup-java"), Wanted(run=r"mvn.{0,200}deploy")),
    (Wanted("actions/setup-java"), Wanted(run=r"gradle.{0,200}publish")),
    (Wanted(run=r"sbt.{0,200}ci-release"),),
    (Wanted(run=r"gem.{0,200}push"),),
    (Wanted(run=r"nuget.{0,200}push"),),
    (Wanted(run=r"docker.{0,200}push"),),
    (Wanted("docker/build-push-action"),),
    (Wanted("pypa/gh-action-pypi-publish"),),
    (Wanted("relekang/python-semantic-release"),),
    (Wanted("goreleaser/goreleaser-action"),),
    (Wanted(run=r"cargo.{0,200}publish"),),
    (Wanted("imjasonh/setup-ko"), Wanted("ko-build/setup-ko")),
    (Wanted(run=r"npx.{0,200}semantic-release"),),
    (Wanted("erlef/setup-elixir"), Wanted(run=r"hex\.publish")),
    # Not in Scorecard (its issue 5201): the other ways in which Python packages are uploaded.
    (Wanted(run=r"\b(?:twine +upload|maturin +(?:upload|publish)|(?:uv|flit|poetry|hatch|pdm) +publish)"),),
    (Wanted(run=r"\banaconda\b.{0,200}\bupload\b"),),
)
RELEASING: tuple[tuple[Wanted, ...], ...] = (
    (Wanted("relekang/python-semantic-release"),),
    (Wanted(run=r"(?:npx|pnpm|yarn).{0,200}semantic-release"),),
    (Wanted("actions/setup-go"), Wanted("goreleaser/goreleaser-action")),
    (Wanted("slsa-framework/slsa-github-generator/.github/workflows/builder_go_slsa3.yml"),),
    (Wanted("slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml"),),
    (Wanted(run=r"mvn.{0,200}release:prepare"),),
    (Wanted("peaceiris/actions-gh-pages"),),
    # Not in Scorecard (its issues 1099 and 2927): steps that cannot make a release without writing contents.
    (Wanted("softprops/action-gh-release"),),
    (Wanted("ncipollo/release-action"),),
    (Wanted("actions/create-release"),),
    (Wanted("sigstore/gh-action-sigstore-python"),),
    (Wanted("JamesIves/github-pages-deploy-action"),),
    (Wanted(run=r"\bgh +release +(?:create|upload)\b"),),
    (Wanted(run=r"\bmkdocs gh-deploy\b"),),
)
MOST_SCRIPT = 20_000
_TRADE = ("publish", "deploy", "push", "release", "upload")
_JOINED = re.compile(r"\\\n|^[ \t]*#[^\n]*", re.MULTILINE)  # a line that goes on, or a comment


def steps_that(flow: Flow, rules: tuple[tuple[Wanted, ...], ...]) -> Iterator[tuple[int | None, str]]:
    """Line and text of the last step of each rule that a job meets."""
    for job in flow.jobs:
        # A job that calls a workflow `uses` it as a step does an action.
        steps = [(step, _commands(step)) for step in (job, *steps_of(job))]
        for rule in rules:
            seen = [next((hit for step, run in steps if (hit := _hit(step, run, one))), None) for one in rule]
            if all(seen) and seen[-1]:
                yield seen[-1]


def _hit(step: Table, commands: str, wanted: Wanted) -> tuple[int | None, str] | None:
    if wanted.uses:
        uses = text_of(step, "uses")
        fits = uses and action_of(step) == wanted.uses and _registry(step).startswith(wanted.registry)
        return (line_of(uses), uses) if uses and fits and not _only_builds(step) else None
    script = text_of(step, "run")
    seen = re.search(wanted.run, commands) if commands else None
    if script is None or seen is None:
        return None
    before = script.count("\n", 0, seen.start())
    return (line_of(script) or 1) + before, script.split("\n")[before].strip()


def _commands(step: Table) -> str:
    """Its script without comments, each command on one line, every place where it was; empty when it says none of
    the words that all rules have."""
    script = (text_of(step, "run") or "")[:MOST_SCRIPT]
    if not any(word in script for word in _TRADE):
        return ""
    return _JOINED.sub(lambda part: " " * len(part.group()), script)


def _only_builds(step: Table) -> bool:
    return text_of(table_of(step, "with"), "push") == "false"


def _registry(step: Table) -> str:
    return text_of(table_of(step, "with"), "registry-url") or ""
