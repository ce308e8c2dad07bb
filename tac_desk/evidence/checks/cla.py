"""Is an agreement asked of contributors? Bots that ask for it leave a file, or a check that only the forge knows."""

import re

from tac_desk.domain.check import NO, UNKNOWN, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import absent, at, met
from tac_desk.evidence.checks.flows import action_of, flows_of
from tac_desk.evidence.material import Material
from tac_desk.evidence.tame_yaml import line_of

KEY = "cla"
FILES = (
    r"\.clabot|\.?cla\.(?:md|txt|json|ya?ml)|(?:contributor[-_ ]license[-_ ]agreement|icla|ccla)(?:\.\w+)?"
)
WORDS = r"contributor licen[cs]e agreement|\bsign (?:the|our|a) CLA\b|cla-assistant|\bCLA\b.{0,40}\bsigned?\b"
SEARCHED = ("CLA*, .clabot", "CONTRIBUTING", "CLA actions in workflows", "check runs named CLA")
_CHECK = re.compile(r"\bcla\b|easycla", re.IGNORECASE)


def observe(material: Material) -> Check:
    files = [
        Finding(f"{KEY}.file/1", "found", entry.path)
        for entry in material.tree.matching(FILES, ("", ".github"))
    ]
    used = [
        Finding(f"{KEY}.workflow/1", "used", flow.path, line_of(step["uses"]), str(step["uses"])[:100])
        for flow in flows_of(material).all
        for _, step in flow.steps()
        if "cla-assistant" in action_of(step) or "/cla-" in action_of(step)
    ]
    papers = [
        document for entry in material.documents(r"contribut\w*")[:2] if (document := material.read(entry))
    ]
    said = [one for document in papers if (one := at(f"{KEY}.text/1", "asked for", document, WORDS))]
    runs = material.facts.value("check_conclusions")
    checks = [
        Finding(f"{KEY}.run/1", "a check run", excerpt=run["name"])
        for run in runs or ()
        if _CHECK.search(run["name"])
    ]
    found = (*files, *used, *said, *checks)
    return met(KEY, found, SEARCHED) if found else absent(KEY, SEARCHED, UNKNOWN if runs is None else NO)
