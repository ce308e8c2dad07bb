"""Turns the collectors' codes into words: what was looked for, and what came of it."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP

from tac_desk.ui import words

_NAMES = {
    "adopters.declared": QT_TRANSLATE_NOOP("evidence", "Adopters, as declared"),
    "adopters.named": QT_TRANSLATE_NOOP("evidence", "Adopter named"),
    "badge.link": QT_TRANSLATE_NOOP("evidence", "Badge"),
    "bias.approvals": QT_TRANSLATE_NOOP("evidence", "Approvals by one organisation"),
    "bias.commits": QT_TRANSLATE_NOOP("evidence", "Commits by one organisation"),
    "ci.absent": QT_TRANSLATE_NOOP("evidence", "Continuous integration"),
    "ci.bill_of_materials": QT_TRANSLATE_NOOP("evidence", "Bill of materials"),
    "ci.builds": QT_TRANSLATE_NOOP("evidence", "Step that builds"),
    "ci.platform": QT_TRANSLATE_NOOP("evidence", "Platform in CI"),
    "ci.release": QT_TRANSLATE_NOOP("evidence", "Release workflow"),
    "ci.signed": QT_TRANSLATE_NOOP("evidence", "Signed releases"),
    "ci.skipped": QT_TRANSLATE_NOOP("evidence", "Skipped test"),
    "ci.tests": QT_TRANSLATE_NOOP("evidence", "Step that runs tests"),
    "ci.workflow": QT_TRANSLATE_NOOP("evidence", "Workflow"),
    "codeowners.absent": QT_TRANSLATE_NOOP("evidence", "Code owners file"),
    "codeowners.catch_all": QT_TRANSLATE_NOOP("evidence", "Rule for every file"),
    "codeowners.file": QT_TRANSLATE_NOOP("evidence", "Code owners file"),
    "codeowners.retired": QT_TRANSLATE_NOOP("evidence", "Retired owners"),
    "codeowners.scope": QT_TRANSLATE_NOOP("evidence", "Code owners of another repository"),
    "commits.bots": QT_TRANSLATE_NOOP("evidence", "Commits by bots"),
    "commits.first_parent": QT_TRANSLATE_NOOP("evidence", "Commits on the main line"),
    "commits.human": QT_TRANSLATE_NOOP("evidence", "Commits without merges and bots"),
    "commits.newest": QT_TRANSLATE_NOOP("evidence", "Newest commit"),
    "commits.no_merges": QT_TRANSLATE_NOOP("evidence", "Commits without merges"),
    "conduct.absent": QT_TRANSLATE_NOOP("evidence", "Code of conduct"),
    "conduct.contact": QT_TRANSLATE_NOOP("evidence", "Contact in the code of conduct"),
    "conduct.file": QT_TRANSLATE_NOOP("evidence", "Code of conduct"),
    "conduct.kind": QT_TRANSLATE_NOOP("evidence", "Which code of conduct"),
    "contributing.absent": QT_TRANSLATE_NOOP("evidence", "Contributing guide"),
    "contributing.content": QT_TRANSLATE_NOOP("evidence", "Contents of the guide"),
    "contributing.file": QT_TRANSLATE_NOOP("evidence", "Contributing guide"),
    "contributing.mention": QT_TRANSLATE_NOOP("evidence", "Mention of contributing"),
    "docs.absent": QT_TRANSLATE_NOOP("evidence", "Documentation"),
    "docs.built": QT_TRANSLATE_NOOP("evidence", "Documentation built in CI"),
    "docs.pages": QT_TRANSLATE_NOOP("evidence", "Documentation pages"),
    "docs.quick_start": QT_TRANSLATE_NOOP("evidence", "Quick start"),
    "docs.section": QT_TRANSLATE_NOOP("evidence", "Section on use"),
    "file.age": QT_TRANSLATE_NOOP("evidence", "Age of the file"),
    "governance.absent": QT_TRANSLATE_NOOP("evidence", "Governance document"),
    "governance.document": QT_TRANSLATE_NOOP("evidence", "Governance document"),
    "governance.doubt": QT_TRANSLATE_NOOP("evidence", "Doubt about governance"),
    "governance.election": QT_TRANSLATE_NOOP("evidence", "Election"),
    "governance.mention": QT_TRANSLATE_NOOP("evidence", "Mention of governance"),
    "governance.part": QT_TRANSLATE_NOOP("evidence", "Part of the governance"),
    "license.absent": QT_TRANSLATE_NOOP("evidence", "Licence"),
    "license.declared": QT_TRANSLATE_NOOP("evidence", "Licence, as declared"),
    "license.file": QT_TRANSLATE_NOOP("evidence", "Licence file"),
    "license.text": QT_TRANSLATE_NOOP("evidence", "Licence text"),
    "license.third_party": QT_TRANSLATE_NOOP("evidence", "Third-party code"),
    "maintainers.absent": QT_TRANSLATE_NOOP("evidence", "List of maintainers"),
    "maintainers.mentioned": QT_TRANSLATE_NOOP("evidence", "Maintainer mentioned"),
    "maintainers.named": QT_TRANSLATE_NOOP("evidence", "Maintainer named"),
    "maintainers.retired": QT_TRANSLATE_NOOP("evidence", "Maintainer retired"),
    "maintainers.team": QT_TRANSLATE_NOOP("evidence", "Team named"),
    "maintenance.letter": QT_TRANSLATE_NOOP("evidence", "Commitment to maintain"),
    "package.conda": QT_TRANSLATE_NOOP("evidence", "Conda package"),
    "package.url": QT_TRANSLATE_NOOP("evidence", "Address in the package"),
    "people.ai": QT_TRANSLATE_NOOP("evidence", "Commits by an AI tool"),
    "people.author": QT_TRANSLATE_NOOP("evidence", "Author"),
    "people.bot": QT_TRANSLATE_NOOP("evidence", "Bot"),
    "people.co_author": QT_TRANSLATE_NOOP("evidence", "Co-author"),
    "pytorch.declared": QT_TRANSLATE_NOOP("evidence", "Declared dependency on PyTorch"),
    "pytorch.imported": QT_TRANSLATE_NOOP("evidence", "PyTorch imported"),
    "pytorch.matrix": QT_TRANSLATE_NOOP("evidence", "PyTorch versions tested"),
    "pytorch.table": QT_TRANSLATE_NOOP("evidence", "Table of PyTorch versions"),
    "readme.absent": QT_TRANSLATE_NOOP("evidence", "README"),
    "readme.file": QT_TRANSLATE_NOOP("evidence", "README"),
    "readme.quick_start": QT_TRANSLATE_NOOP("evidence", "Quick start in the README"),
    "readme.release": QT_TRANSLATE_NOOP("evidence", "Releases in the README"),
    "readme.value": QT_TRANSLATE_NOOP("evidence", "What the project is good for"),
    "releases.tags": QT_TRANSLATE_NOOP("evidence", "Release tags"),
    "releases.version": QT_TRANSLATE_NOOP("evidence", "Version"),
    "roadmap.absent": QT_TRANSLATE_NOOP("evidence", "Roadmap"),
    "roadmap.document": QT_TRANSLATE_NOOP("evidence", "Roadmap"),
    "roadmap.reviewed": QT_TRANSLATE_NOOP("evidence", "Last review of the roadmap"),
    "security.contact": QT_TRANSLATE_NOOP("evidence", "Security contact"),
    "security.fuzzing": QT_TRANSLATE_NOOP("evidence", "Fuzzing"),
    "security.permissions": QT_TRANSLATE_NOOP("evidence", "Permissions of workflows"),
    "security.pinned": QT_TRANSLATE_NOOP("evidence", "Pinned actions"),
    "security.policy": QT_TRANSLATE_NOOP("evidence", "Security policy"),
    "sponsor.declared": QT_TRANSLATE_NOOP("evidence", "Sponsor, as declared"),
    "stability.policy": QT_TRANSLATE_NOOP("evidence", "Stability policy"),
    "stability.removal": QT_TRANSLATE_NOOP("evidence", "Removal of an interface"),
    "stars.archived": QT_TRANSLATE_NOOP("evidence", "Archived"),
    "stars.count": QT_TRANSLATE_NOOP("evidence", "Stars"),
    "stars.given": QT_TRANSLATE_NOOP("evidence", "Stars, as given"),
    "stars.tried": QT_TRANSLATE_NOOP("evidence", "Stars, as tried"),
    "status.listed": QT_TRANSLATE_NOOP("evidence", "Listed in the landscape"),
    "tests.expected_failure": QT_TRANSLATE_NOOP("evidence", "Test expected to fail"),
    "tests.files": QT_TRANSLATE_NOOP("evidence", "Tests"),
    "tests.old_files": QT_TRANSLATE_NOOP("evidence", "Tests with old files"),
    "tests.property": QT_TRANSLATE_NOOP("evidence", "Property test"),
}


_SAYS_THE_OUTCOME = frozenset({"absent", "found", "missing", "present", "unreadable"})


def looked_for(rule: str) -> str:
    """What the rule `family.name/version` looks for; one unknown here is called by its family and its name."""
    name = rule.partition("/")[0]
    if name in _NAMES:
        return words.translate("evidence", str(_NAMES[name]))
    family, _, last = name.partition(".")
    if not last or last in _SAYS_THE_OUTCOME:
        return words.plain(family)
    return f"{words.plain(family)}: {last.replace('_', ' ').replace('.', ' ')}"


def outcome(code: str) -> str:
    """What a finding says; collectors count without minding that one is not several."""
    return words.outcome(re.sub(r"^1 (\w+)s$", r"1 \1", code))


def stage(code: str) -> str:
    """What a collection under way is doing."""
    said = {
        "": words.translate("evidence", "Beginning"),
        "fetching": words.translate("evidence", "Fetching the repository"),
        "reading": words.translate("evidence", "Reading the repository"),
        "criteria": words.translate("evidence", "Looking at the criteria"),
        "checks": words.translate("evidence", "Looking at the further checks"),
        "history": words.translate("evidence", "Reading the history"),
        "dates": words.translate("evidence", "Dating the files"),
    }
    return said.get(code) or words.plain(code)
