"""The hosted rows about security, built on the further checks of the same run."""

from tac_desk.domain.forge import read_facts

WORKFLOW = "on: push\npermissions: read-all\njobs: {t: {runs-on: ubuntu-latest, steps: [{run: pytest}]}}\n"
INJECTED = "on: issues\njobs: {t: {runs-on: x, steps: [{run: 'echo ${{ github.event.issue.title }}'}]}}\n"


def test_a_dangerous_workflow_fails_the_row_and_names_its_place(evidence, mini):
    mini.commit(
        {"README.md": "# P", "SECURITY.md": "Mail a@example.org", ".github/workflows/i.yml": INJECTED}
    )
    row = evidence(mini, track="hosted")["security_practices"]
    assert row["verdict"] == "fail"
    assert ".github/workflows/i.yml" in [one["path"] for one in row["findings"]]


def test_practices_are_counted_as_the_checks_answer_them(evidence, mini, snapshot_of):
    mini.commit(
        {"README.md": "# P", "SECURITY.md": "Mail a@example.org", ".github/workflows/t.yml": WORKFLOW}
    )
    snapshot = snapshot_of(mini, track="hosted")
    checks = {one.key: one.outcome for one in snapshot.checks}
    row = next(row for row in snapshot.rows if row.criterion.key == "security_practices")
    named = row.criterion.options["checks"]
    assert row.judgement.figures["practices_met"] == sum(checks[key] == "yes" for key in named) > 0
    assert row.judgement.verdict == "caution"


def test_the_badge_shown_is_caution_until_its_level_is_a_fact(evidence, mini):
    mini.commit({"README.md": "[badge](https://www.bestpractices.dev/projects/42)"})
    row = evidence(mini, track="hosted")["openssf_silver"]
    assert row["verdict"] == "caution"
    assert "project 42" in row["summary"]
    facts = read_facts({"badge_level": "silver"})
    assert evidence(mini.folder, track="hosted", facts=facts)["openssf_silver"]["verdict"] == "pass"
