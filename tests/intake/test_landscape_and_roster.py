"""The landscape and the roster: good rows are read, a bad place is named."""

import json

import pytest

from tac_desk.domain.people import Role
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.landscape import read_landscape
from tac_desk.intake.roster import RosterProblem, read_roster

PROJECT = {
    "category": "Training",
    "subcategory": "MLOps",
    "name": "Moss",
    "repo_url": "https://git.example/moss/moss",
    "homepage_url": "https://moss.example",
    "status": None,
    "accepted": "2026-07-01",
}


def landscape(*projects: object) -> bytes:
    return json.dumps({"note": "", "projects": projects}).encode()


def test_a_landscape_row_is_read():
    (row,) = read_landscape(landscape(PROJECT), name="l.json")
    assert (row.name, row.active, str(row.accepted)) == ("Moss", True, "2026-07-01")


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"{", "l.json: file: is not JSON"),
        (b"[" * 200_000, "l.json: file: is not JSON"),
        (b"[]", "l.json: projects: must be a list"),
        (landscape(PROJECT, 3), "l.json: projects[1]: must be a table"),
        (landscape(PROJECT | {"name": ""}), "l.json: projects[0].name: must be a text"),
        (landscape(PROJECT | {"status": 3}), "l.json: projects[0].status: must be a text"),
        (
            landscape(PROJECT | {"repo_url": "file:///etc"}),
            "l.json: projects[0].repo_url: must be an address",
        ),
        (landscape(PROJECT | {"accepted": "July"}), "l.json: projects[0].accepted: must be a date"),
        (landscape(PROJECT | {"accepted": 20260701}), "l.json: projects[0].accepted: must be a date"),
        (landscape(PROJECT, PROJECT | {"name": "MOSS"}), "l.json: projects[1].name: 'MOSS' is listed twice"),
    ],
)
def test_a_malformed_landscape_is_refused_with_file_place_and_reason(data, cause):
    with pytest.raises(IntakeError) as caught:
        read_landscape(data, name="l.json")
    assert caught.value.cause.startswith(cause)


HEADER = "seat,kind,organisation,role,name,email,roles,employer\n"


def test_a_roster_is_read_with_its_roles_and_defaults():
    text = (
        HEADER
        + 'S1,member,"Moss, Inc.",primary,Ash,ash@moss.example,chair member,\nS1,member,"Moss, Inc.",alternate,,,,\n'
    )
    roster = read_roster(text.encode(), name="r.csv")
    assert roster.problems == ()
    first, vacant = roster.rows
    assert (first.line, first.roles, first.works_for) == (2, (Role.CHAIR, Role.MEMBER), "Moss, Inc.")
    assert (vacant.name, vacant.role, vacant.roles) == ("", "alternate", (Role.MEMBER,))


def test_every_bad_line_is_listed_and_left_out():
    text = HEADER + (
        "S1,member,Moss,primary,Ash,ash@moss.example,,\n"
        "S1,member,Moss,primary,Birch,,,\n"
        ",board,Moss,deputy,Cedar,no address,king,\n"
        "S1,project,Moss,alternate,Elm,,,\n"
        "S2,gold,Fern,primary,Fir,,,,surplus\n"
    )
    roster = read_roster(text.encode(), name="r.csv")
    assert [row.name for row in roster.rows] == ["Ash"]
    assert roster.problems == (
        RosterProblem(3, "role", "line 2 already names the primary of this seat"),
        RosterProblem(4, "seat", "is empty"),
        RosterProblem(4, "kind", "must be one of member, gold, project"),
        RosterProblem(4, "role", "must be one of primary, alternate"),
        RosterProblem(4, "email", "“no address” is not an e-mail address"),
        RosterProblem(4, "roles", "“king” is not a role"),
        RosterProblem(5, "seat", "kind or organisation differ from line 2"),
        RosterProblem(6, "", "has more cells than the first line"),
    )


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (
            "seat,name\nS1,Ash\n",
            "r.csv: line 1: these columns are missing: organisation, role",
        ),
        ("organisation,primary,Primary\nMoss,Ash,Elm\n", "r.csv: line 1: two columns hold the primary"),
        (HEADER + '"S1"x,member\n', "r.csv: line 2: "),
    ],
)
def test_a_file_that_is_no_roster_is_refused(text, cause):
    with pytest.raises(IntakeError) as caught:
        read_roster(text.encode(), name="r.csv")
    assert caught.value.cause.startswith(cause)


BY_SEAT = """Company,Voter,Stand-in,Stand-in's employer,From,Phone
"Moss, Inc.",Ash,Birch,Fern,2026-03-01,123
Heath,,,,,
"""
CALLED = {
    "organisation": "Company",
    "primary": "voter",
    "alternate": "Stand-in",
    "alternate_employer": "Stand-in's employer",
    "since": "From",
}


def test_a_line_for_each_seat_is_read_with_columns_of_any_name():
    roster = read_roster(BY_SEAT.encode(), name="r.csv", columns=CALLED)
    assert (roster.problems, roster.unused) == ((), ("Phone",))
    told = [(row.seat, row.role, row.name, row.works_for) for row in roster.rows]
    assert told == [
        ("Moss, Inc.", "primary", "Ash", "Moss, Inc."),
        ("Moss, Inc.", "alternate", "Birch", "Fern"),
        ("Heath", "primary", "", "Heath"),
        ("Heath", "alternate", "", "Heath"),
    ]
    assert {str(row.since) for row in roster.rows} == {"2026-03-01", "None"}


def test_a_mapped_column_that_is_not_there_is_named():
    with pytest.raises(IntakeError) as caught:
        read_roster(BY_SEAT.encode(), name="r.csv", columns=CALLED | {"until": "To"})
    assert caught.value.cause == "r.csv: line 1: there is no column called To"


def test_people_may_follow_each_other_on_a_seat_but_not_share_a_place():
    text = "seat,organisation,role,name,since,until\n" + "".join(
        f"S1,Moss,primary,{line}\n"
        for line in (
            "Ash,2025-01-01,2025-12-31",
            "Birch,2026-01-01,",
            "Cedar,2026-05-01,",
            "Elm,2025-03-01,2025-02-01",
            "Fir,soon,",
        )
    )
    roster = read_roster(text.encode(), name="r.csv")
    assert [row.name for row in roster.rows] == ["Ash", "Birch"]
    assert [(p.line, p.column) for p in roster.problems] == [
        (4, "role"),
        (5, "until"),
        (5, "role"),
        (6, "since"),
        (6, "role"),
        (6, "role"),
    ]
