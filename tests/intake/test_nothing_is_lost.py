"""Properties of reading: any bytes give an application or a titled refusal, and no line of a text is lost."""

from hypothesis import given
from hypothesis import strategies as st

from tac_desk.intake.application import Application, as_json
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.fold import fold_heading
from tac_desk.intake.forms import shipped_forms
from tac_desk.intake.issue_form import parse_application

HEADINGS = [h for form in shipped_forms().forms for s in form.sections for h in s.headings]
LINES = st.one_of(
    st.sampled_from([f"### {heading}" for heading in HEADINGS]),
    st.sampled_from(
        ["```", "~~~", "<!--", "-->", "### mine", "# [Ecosystem] Moss", "TBD", "- @ash", "git.example/a/b"]
    ),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\n"), max_size=40),
)


def parsed(data: bytes) -> Application | None:
    try:
        return parse_application(data, name="any.md")
    except IntakeError as error:
        refusal = error
    assert all((refusal.title, "any.md" in refusal.cause, refusal.next_step))
    return None


@given(st.binary())
def test_any_bytes_are_read_or_refused(data):
    application = parsed(data)
    assert application is None or application.fields


@given(st.lists(LINES, max_size=60), st.binary(max_size=4))
def test_any_bytes_after_a_form_are_read_or_refused(lines, tail):
    application = parsed(("### Contact emails\n" + "\n".join(lines)).encode() + tail)
    assert application is None or application.fields


@given(st.lists(LINES, max_size=60))
def test_every_line_survives_in_an_answer_the_preamble_or_the_title(lines):
    application = parsed("\n".join(lines).encode())
    if application is None:
        return
    kept = [application.preamble, *(text for _, text in application.fields)]
    survivors = {line.strip() for text in kept for line in text.split("\n")} | {application.title, ""}
    known = {fold_heading(heading) for heading in HEADINGS}
    for line in lines:
        bare = line.removeprefix("\ufeff").strip()
        opened = bare.startswith("###") and fold_heading(bare.removeprefix("###")) in known
        titled = bare.removeprefix("#").strip() == application.title or bare[6:].strip() == application.title
        assert opened or titled or bare in survivors


@given(st.lists(LINES, max_size=60))
def test_the_answers_stand_in_the_order_of_the_text(lines):
    text = "\n".join(lines)
    application = parsed(text.encode())
    place = 0
    for _, answer in application.fields if application else ():
        found = text.find(answer, place)
        assert found >= place
        place = found + len(answer)


@given(st.lists(LINES, max_size=60))
def test_the_printed_form_has_every_key_of_its_form_and_only_texts(lines):
    application = parsed("\n".join(lines).encode())
    if application is None:
        return
    printed = as_json(application)
    assert list(printed) == ["form", "fields", "problems"]
    assert list(printed["fields"]) == [s.key for s in shipped_forms().form(printed["form"]).sections]
    assert all(set(problem) == {"field", "message"} for problem in printed["problems"])
