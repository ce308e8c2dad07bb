"""Files that are no application: each is refused with a title, a cause that names the file, and a next step."""

import time

import pytest
from application_bodies import body, messages, read

from tac_desk.intake.decode import LIMIT
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.issue_form import parse_application, require_whole


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf \r\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is a binary file, not text"),
        (b"### Contact emails\n\0\n", "is a binary file, not text"),
        ("### Contact emails\n\nä".encode("latin-1") + b"!\n", "is not UTF-8 text (byte 21)"),
        ("### Contact emails".encode("utf-16"), "is UTF-16 text"),
        (b"a" * (LIMIT + 1), "holds 1,048,577 bytes, more than the 1,048,576 read here"),
        (b"#22", "none of the headings of a known form is in it"),
        (b"# <Project Name>?assignees=\n", "none of the headings of a known form is in it"),
    ],
)
def test_it_is_refused_with_its_reason(data, cause):
    with pytest.raises(IntakeError) as caught:
        parse_application(data, name="some.md")
    assert caught.value.cause == f"some.md: {cause}"
    assert caught.value.title
    assert caught.value.next_step.endswith(".")


def test_a_text_cut_in_the_middle_is_still_read_but_not_whole():
    whole = body()
    application = read(whole[: whole.index("### Website URL") + 9])
    assert application.answer("project_license") == "MIT"
    assert application.missing_end[0] == "Website URL"
    assert messages(application, "form")[0].startswith("cut off: the end of the form is missing")
    with pytest.raises(IntakeError, match=r"is cut off: half\.md: nothing from “Website URL” on"):
        require_whole(application, name="half.md")


def test_a_whole_text_passes_as_whole():
    application = read(body(without=("additional_information",)))
    require_whole(application, name="body.md")
    assert application.missing_end == ()


def test_a_last_character_cut_in_two_is_reported():
    data = body(additional_information="thank you ü").encode()[:-1]
    application = parse_application(data, name="body.md")
    assert application.answer("additional_information") == "thank you"
    assert messages(application, "file") == ["ends in the middle of a character: it may be cut off"]


@pytest.mark.parametrize(
    "line",
    ["### License\n", "```a\n", "<!--\n", "### Roadmap\n### License\n", "[" * 90 + "\n", "@a.", "a.", "(["],
)
def test_a_file_of_the_largest_size_is_read_in_seconds(line):
    """Nothing an applicant writes may make reading take the square of its length."""
    filling = line * ((LIMIT - 4000) // len(line))
    keys = ("contact_emails", "maintainer_handles", "repository_url", "project_license", "website_url")
    begun = time.process_time()
    for key in keys:
        assert read(body(**{key: filling})).fields
    assert time.process_time() - begun < 20
