"""Applications as really filed: every irregularity seen so far is read, and told where it matters."""

import pytest
from application_bodies import body, messages, read

from tac_desk.intake.forms import shipped_forms
from tac_desk.intake.sections import longest_ascent


@pytest.mark.parametrize("form", ["ecosystem", "hosted", "issue_report"])
def test_a_complete_form_is_recognised_and_every_section_is_found(form):
    application = read(body(form))
    assert application.form == form
    assert [key for key, _ in application.fields] == [s.key for s in shipped_forms().form(form).sections]
    assert all(text for _, text in application.fields)
    assert form == "issue_report" or application.problems == ()


def test_an_issue_report_is_told_apart_from_an_application():
    application = read(body("issue_report"), title="[Issue] TorchMoss")
    assert application.answer("issue_description") == "A good answer."
    assert "an issue report, not an application" in messages(application, "form")[0]


def test_doubled_spaces_in_headings_and_single_ones_are_the_same_heading():
    single = body()
    double = single.replace("? If", "?  If").replace("? Please", "?  Please")
    assert double != single
    assert read(double).fields == read(single).fields


def test_letter_case_and_closing_punctuation_of_a_heading_do_not_matter():
    text = (
        body()
        .replace("### Project license", "###   PROJECT  License: ###")
        .replace("maintain the project?", "maintain the project")
    )
    assert read(text).fields == read(body()).fields


def test_an_answer_directly_below_its_heading_is_found():
    assert read(body(gap="\n")).fields == read(body()).fields


def test_windows_line_ends_and_a_byte_order_mark_change_nothing():
    assert read("\ufeff" + body().replace("\n", "\r\n")).fields == read(body()).fields


@pytest.mark.parametrize(
    "nothing", ["No response", "_No response_", "*no response*", "Not answered", "_Not answered._"]
)
def test_the_words_for_an_empty_field_mean_no_answer(nothing):
    application = read(body(backing_entity=nothing, documentation=nothing))
    assert application.answer("backing_entity") == application.answer("documentation") == ""
    assert messages(application, "documentation") == ["required, but empty"]
    assert messages(application, "backing_entity") == []


def test_absent_optional_sections_read_like_unanswered_ones_and_are_no_problem():
    optional = ("additional_repositories", "backing_entity", "additional_information")
    application = read(body(without=optional))
    assert application.problems == ()
    assert [application.answer(key) for key in optional] == ["", "", ""]


def test_an_absent_required_section_is_named():
    assert messages(read(body(without=("project_license",))), "project_license") == [
        "required, but the section is missing"
    ]


def test_a_stray_heading_line_that_is_an_answer_stays_in_the_answer():
    answer = "### https://git.example/torchmoss/docs\n\n### API Reference:\nhttps://torchmoss.example/api"
    application = read(body(documentation=answer))
    assert application.answer("documentation") == answer
    assert application.problems == ()


def test_headings_of_the_applicant_stay_in_the_answer():
    answer = "Who it serves:\n\n### Growth Strategy:\n- more\n\n### Q1 2025 (Jan-Mar):\n- less"
    assert read(body("hosted", project_description=answer)).answer("project_description") == answer


def test_a_form_heading_repeated_in_its_own_answer_belongs_to_the_answer():
    answer = "### Roadmap\n**12 months**\n\n### Q1 2025 (Jan-Mar):\n\n- first"
    application = read(body("hosted", roadmap=answer))
    assert application.answer("roadmap") == answer
    assert application.answer("security") == "A good answer."


def test_a_form_heading_repeated_in_a_later_answer_belongs_to_that_answer():
    answer = "More:\n\n### Project Summary\nagain"
    application = read(body("hosted", security=answer))
    assert application.answer("security") == answer
    assert application.answer("project_summary") == "A good answer."


def test_a_heading_like_a_later_one_of_the_form_does_not_swallow_the_sections_between():
    answer = "What we do.\n\n### Documentation\n\nsee below"
    application = read(body(project_description=answer))
    assert application.answer("project_description") == answer
    assert application.answer("repository_url") == "https://git.example/torchmoss/torchmoss"
    assert application.answer("documentation") == "A good answer."


def test_a_section_out_of_order_is_kept_and_reported():
    text = body(without=("project_summary",)) + "\n\n### Project summary\n\nlate"
    application = read(text)
    assert "### Project summary\n\nlate" in application.answer("additional_information")
    assert messages(application, "project_summary")[0] == (
        "its heading stands out of order and was kept as part of “Additional information”"
    )


@pytest.mark.parametrize("fence", ["```", "~~~~", "```python"])
def test_headings_inside_a_code_fence_are_text(fence):
    answer = f"{fence}\n### Project license\n{fence.rstrip('python')}"
    application = read(body(similar_projects=answer))
    assert application.answer("similar_projects") == answer
    assert application.answer("project_license") == "MIT"


def test_a_forgotten_code_fence_does_not_swallow_the_rest():
    application = read(body(project_description="```python\nimport torchmoss"))
    assert application.problems == ()


def test_headings_inside_a_comment_are_text():
    application = read("<!--\n### Contact emails\n-->\n" + body())
    assert application.preamble == "<!--\n### Contact emails\n-->"
    assert application.problems == ()


@pytest.mark.parametrize("word", ["TBA", "tbd", "**TBD**", "None", "N/A", "-", "...", "To be announced."])
def test_a_placeholder_in_a_required_field_is_reported_and_kept(word):
    application = read(body(website_url=word))
    assert application.answer("website_url") == word
    assert messages(application, "website_url") == [f"placeholder: the answer is only “{word}”"]


def test_none_is_an_answer_where_the_question_allows_it():
    assert read(body(similar_projects="none", backing_entity="None")).problems == ()


def test_a_body_of_placeholders_is_reported_as_a_whole():
    everything = {s.key: "TBD" for s in shipped_forms().form("ecosystem").sections}
    application = read(body(**everything))
    assert "placeholder application: no required answer says anything" in messages(application, "form")


@pytest.mark.parametrize(
    "left", ["https://pytorch.example/[PROJECT-NAME]", "used for [USE CASE]", "<Project Name>"]
)
def test_text_left_from_a_template_is_reported(left):
    assert any(
        "left from a template" in m
        for m in messages(read(body("hosted", production_adoption=left)), "production_adoption")
    )


@pytest.mark.parametrize(
    "title",
    [
        "<Project Name>?assignees=",
        "<Project Name>?assignees=Phone 📱",
        "[Hosted Project] <Project Name>",
        "<someone86>",
    ],
)
def test_a_junk_title_is_reported(title):
    assert messages(read(body(), title=title), "title") == [f"placeholder: “{title}” names no project"]


def test_the_title_is_read_from_the_first_heading_when_not_given():
    application = read("<!-- a note -->\n# [Ecosystem] TorchMoss\n\n" + body())
    assert application.title == "[Ecosystem] TorchMoss"
    assert application.preamble == "<!-- a note -->"


def test_the_title_decides_between_forms_that_share_their_headings():
    text = "### Contact emails\n\na@b.example\n\n### Additional information\n\nx y"
    assert read(text, title="[Issue] TorchMoss").form == "issue_report"
    assert read(text, title="[Ecosystem] TorchMoss").form == "ecosystem"


def test_an_update_written_into_an_answer_after_the_review_is_kept_word_for_word():
    answer = "As filed.\n\n**Update 2026-08-21**: the second repository was removed."
    assert read(body(project_description=answer)).answer("project_description") == answer


def test_a_mailto_link_is_an_address():
    assert read(body(contact_emails="[a@moss.example](mailto:a@moss.example)")).problems == ()


def test_unpaired_brackets_in_the_addresses_are_reported_and_the_address_is_still_read():
    found = messages(read(body(contact_emails="Desk <desk@moss.example, (b@moss.example)")), "contact_emails")
    assert found == ["its brackets do not pair: check the addresses"]


def test_a_licence_with_conditions_or_only_a_link_is_reported():
    paid = read(body(project_license="Free for one use, paid license for more"))
    link = read(body(project_license="https://git.example/torchmoss/torchmoss/blob/main/LICENSE"))
    assert "conditions" in messages(paid, "project_license")[0]
    assert "only a link" in messages(link, "project_license")[0]


def test_another_owners_repository_given_as_additional_is_reported():
    found = messages(
        read(body(additional_repositories="https://git.example/other/thing")), "additional_repositories"
    )
    assert found == [
        "https://git.example/other/thing belongs to another owner than "
        "https://git.example/torchmoss/torchmoss: is it part of this project?"
    ]


@pytest.mark.parametrize("answer", ["seeking", "Status: Seeking TAC Sponsor", "We are looking for one"])
def test_a_sponsor_still_sought_is_reported(answer):
    assert messages(read(body("hosted", tac_sponsor=answer)), "tac_sponsor") == ["names no sponsor yet"]


def test_characters_that_do_not_show_are_reported():
    assert messages(read(body(project_summary="good\u202edab\x1b[31m")), "file") == [
        "contains characters that do not show (U+001B, U+202E)"
    ]


@pytest.mark.parametrize(
    ("places", "chosen"),
    [
        ([], ()),
        ([3], (0,)),
        ([2, 2], (0,)),
        ([5, 0, 1, 2, 5], (1, 2, 3, 4)),
        ([0, 1, 0, 2], (0, 1, 3)),
        ([1, 0], (0,)),
    ],
)
def test_most_sections_open_and_of_two_ways_the_earliest_wins(places, chosen):
    assert longest_ascent(places) == chosen
