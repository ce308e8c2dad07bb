"""The small readers: handles, addresses, names and licences out of free answers."""

import pytest

from tac_desk.intake.addresses import emails, links, repository_urls
from tac_desk.intake.handles import handles
from tac_desk.intake.licenses import LicenseClaim, license_claim
from tac_desk.intake.names import project_name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@ash, @birch", ("ash", "birch")),
        ("ash, birch", ("ash", "birch")),
        ("@ash @birch @cedar", ("ash", "birch", "cedar")),
        ("ash birch-2", ("ash", "birch-2")),
        ("@ash, @birch,", ("ash", "birch")),
        ("BBEK-Anand", ("BBEK-Anand",)),
        ("TorchMoss-Community, ash2, birch", ("TorchMoss-Community", "ash2", "birch")),
        ("[@ash](https://github.com/ash)1, [birch](https://github.com/birch)2", ("ash", "birch")),
        ("[Ash Example](https://github.com/ash) [^1]", ("ash",)),
        ("[ash](https://github.com/ash)¹ [birch](https://github.com/birch)²", ("ash", "birch")),
        ("https://github.com/ash and https://gitlab.com/birch/", ("ash", "birch")),
        ("- @ash\n- birch\n3. cedar", ("ash", "birch", "cedar")),
        ("Ash Example (@ash, Larkmoor University), Birch Example", ("ash",)),
        ("Ash Example (ash)", ("ash",)),
        ("Ash Example, Birch Example", ()),
        ("@org/core-team", ("org/core-team",)),
        ("ash@moss.example", ()),
        ("@ash, ash, @ASH", ("ash",)),
        ("@lead and one part-time engineer", ("lead",)),
        ("Maintained by the core team.", ()),
        ("see https://git.example/moss/moss/blob/main/CODEOWNERS", ()),
        ("", ()),
    ],
)
def test_handles_are_read_in_every_notation(text, expected):
    assert handles(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a@moss.example, b@moss.example", ("a@moss.example", "b@moss.example")),
        ("[a@moss.example](mailto:a@moss.example)", ("a@moss.example",)),
        ("Ash <a@moss.example, (b@moss.example", ("a@moss.example", "b@moss.example")),
        ("a at moss dot example", ()),
        ("@ash", ()),
    ],
)
def test_e_mail_addresses_are_read(text, expected):
    assert emails(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("torchmoss.example", ("https://torchmoss.example",)),
        ("`docs.torchmoss.example/start`.", ("https://docs.torchmoss.example/start",)),
        (
            "See (https://moss.example/a_(b)), and https://moss.example/c.",
            ("https://moss.example/a_(b)", "https://moss.example/c"),
        ),
        ("[docs](https://moss.example/d) https://moss.example/d", ("https://moss.example/d",)),
        ("https://forge.example@evil.example/x", ()),
        ("http://[::1", ()),
        ("javascript:alert(1)", ()),
        ("none yet", ()),
    ],
)
def test_web_addresses_are_read(text, expected):
    assert links(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://github.com/moss/Moss", "https://github.com/moss/Moss"),
        ("https://www.github.com/moss/moss/tree/main/docs?x=1#y", "https://github.com/moss/moss"),
        ("https://git.example/moss/moss.git.", "https://git.example/moss/moss"),
        ("git@github.com:moss/moss.git", "https://github.com/moss/moss"),
        ("github.com/moss/moss", "https://github.com/moss/moss"),
        ("[code](https://gitlab.com/moss/moss/-/tree/main)", "https://gitlab.com/moss/moss"),
    ],
)
def test_a_repository_is_read_from_any_page_of_it(text, expected):
    assert repository_urls(text) == (expected,)


@pytest.mark.parametrize(
    "text",
    [
        "https://github.com/moss",
        "https://github.com/orgs/moss/repos",
        "https://moss.example/a/b",
        "https://github.com/pytorche/[PROJECT-REPO]",
        "https://github.com/../..",
        "TBD",
    ],
)
def test_what_is_no_repository_is_not_read_as_one(text):
    assert repository_urls(text) == ()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("[Ecosystem] TorchMoss", "TorchMoss"),
        ("[ecosystem]TorchMoss", "TorchMoss"),
        ("[Ecosystem]: TorchMoss: mosses for all", "TorchMoss"),
        ("ecosystem: TorchMoss", "TorchMoss"),
        ("TorchMoss", "TorchMoss"),
        ("Torch-Moss – grown slowly", "Torch-Moss"),
        ("[Ecosystem] Torch Moss Toolkit [TMT]", "Torch Moss Toolkit"),
        ("[TMT] Torch Moss Toolkit", "Torch Moss Toolkit"),
        ("PyTorch Foundation-Hosted Project Application - TorchMoss", "TorchMoss"),
        ("[Ecosystem] TorchMoss (resubmission)", "TorchMoss"),
        ("[Ecosystem] TorchMoss?assignees=&labels=New", "TorchMoss"),
        ("std::moss", "std::moss"),
    ],
)
def test_a_project_name_is_found_in_a_title(title, name):
    assert project_name(title, {}) == name


def test_a_project_name_comes_from_the_answer_then_the_title_then_the_repository():
    fields = {"project_name": "Moss", "repository_url": "https://git.example/a/torchmoss"}
    assert project_name("[Hosted Project] Other", fields) == "Moss"
    assert project_name("[Hosted Project] Other", fields | {"project_name": "<Project Name>"}) == "Other"
    assert project_name("<Project Name>?assignees=", fields | {"project_name": "TBD"}) == "torchmoss"
    assert project_name("[Hosted Project] <Project Name>", {}) == ""


@pytest.mark.parametrize(
    ("text", "identifiers"),
    [
        ("MIT", ("MIT",)),
        ("The MIT License", ("MIT",)),
        ("Apache License 2.0", ("Apache-2.0",)),
        ("Apache License, Version 2.0", ("Apache-2.0",)),
        ("Apache-2.0", ("Apache-2.0",)),
        ('BSD 3-Clause "New" License', ("BSD-3-Clause",)),
        ("3-clause BSD", ("BSD-3-Clause",)),
        ("MIT or Apache-2.0", ("MIT", "Apache-2.0")),
        ("GNU General Public License v3", ("GPL-3.0",)),
        ("https://opensource.org/licenses/MIT", ("MIT",)),
        ("https://www.apache.org/licenses/LICENSE-2.0", ("Apache-2.0",)),
        ("https://github.com/mit-moss/moss/blob/main/LICENSE", ()),
        ("Free for one iteration, paid license for more", ()),
    ],
)
def test_a_licence_is_recognised_by_name_and_by_address(text, identifiers):
    assert license_claim(text).identifiers == identifiers


def test_a_licence_file_is_kept_as_a_link():
    url = "https://git.example/moss/moss/blob/main/LICENSE"
    assert license_claim(url) == LicenseClaim((), url)
