"""The small readers that several collectors share: links, lists of people, employers, owners, blocks of code."""

import pytest

from tac_desk.evidence.codeowners import Rule, all_rules, coverage
from tac_desk.evidence.document import Document
from tac_desk.evidence.employers import employer_of, key
from tac_desk.evidence.links import broken_links, resolve
from tac_desk.evidence.prose import blocks, plain, sentences
from tac_desk.evidence.roll import listed
from tac_desk.evidence.tree import Entry, Tree


def tree(*paths: str) -> Tree:
    return Tree(tuple(Entry(path, "100644", "0" * 40) for path in paths))


# --- links --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "target",
    ["CONTRIBUTING.md", "./CONTRIBUTING.md#how", "/CONTRIBUTING.md", "docs", "docs/", "docs/guide", "../../issues",
     "https://example.org/x", "#top", "mailto:ada@example.org", "docs/guide.html", "a%20b.md"],
)  # fmt: skip
def test_a_link_that_leads_somewhere_is_not_broken(target):
    found = tree("README.md", "CONTRIBUTING.md", "docs/guide.md", "a b.md")
    assert list(broken_links(found, Document("README.md", f"[x]({target})"))) == []


def test_a_relative_link_is_resolved_from_the_folder_of_its_document():
    found = tree(".github/GOVERNANCE.md", "CONDUCT.md")
    text = "# Governance\n\nSee [a](../CONDUCT.md) and [b](CONDUCT.md).\n\n[c]: ./c.md\n"
    assert list(broken_links(found, Document(".github/GOVERNANCE.md", text))) == [
        (3, "CONDUCT.md"),
        (5, "./c.md"),
    ]


def test_links_of_restructured_text_are_resolved_too():
    found = tree("docs/index.rst", "docs/guide.rst")
    text = "`Guide <guide.html>`_ and `More <more.rst>`__\n"
    assert list(broken_links(found, Document("docs/index.rst", text))) == [(1, "more.rst")]


def test_a_link_never_means_a_file_outside_the_repository():
    assert resolve(tree("README.md"), Document("README.md", ""), "../../../etc/passwd") is True


# --- people -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "handle", "name", "organisation"),
    [
        ("- Ada Lovelace (@Ada), Analytical Engines", "ada", "Ada Lovelace", "Analytical Engines"),
        ("- @ada (ada@example.org), Ada Lovelace, Engines, Mills", "ada", "Ada Lovelace", "Engines"),
        ("* [Ada Lovelace](mailto:a@example.org) (**Engines**): `(creator)`", "", "Ada Lovelace", "Engines"),
        ("- Ada Lovelace, https://github.com/ada", "ada", "Ada Lovelace", ""),
        ("- Ada Lovelace (`ada <https://github.com/ada>`__)", "ada", "Ada Lovelace", ""),
        ("- Ada Lovelace - core, releases", "", "Ada Lovelace", ""),
        ("1. [@ada](https://github.com/ada)", "ada", "", ""),
    ],
)
def test_a_list_item_tells_handle_name_and_organisation(text, handle, name, organisation):
    (person,) = listed(Document("MAINTAINERS.md", text))
    assert (person.handle, person.name, person.organisation) == (handle, name, organisation)


@pytest.mark.parametrize("column", ["Organization", "Affiliation", "Company", "Employer", "Institution"])
def test_a_table_tells_the_organisation_by_its_column(column):
    row = "| Ada Lovelace | [@ada](https://github.com/ada) | A & B |\n"
    text = f"| **Name** | GitHub | {column} |\n|---|---|---|\n{row}"
    (person,) = listed(Document("MAINTAINERS.md", text))
    assert (person.handle, person.name, person.organisation, person.line) == (
        "ada",
        "Ada Lovelace",
        "A & B",
        3,
    )


def test_a_column_of_profiles_names_people_without_an_at_sign():
    text = "| Name | GitHub |\n|---|---|\n| Ada Lovelace | ada |\n"
    assert [person.handle for person in listed(Document("M.md", text))] == ["ada"]


def test_retired_people_contributors_and_sponsors_are_no_maintainers():
    text = (
        "- Ada Lovelace\n- Grace Hopper (emeritus)\n\n## Emeritus\n\n- Kurt Gödel\n\n## Contributors\n\n- Alan Turing\n"
        "\n| Name | Status |\n|---|---|\n| Emmy Noether | retired |\n\n[x](https://github.com/sponsors/y)\n"
    )
    assert [person.name for person in listed(Document("M.md", text))] == ["Ada Lovelace"]


# --- employers ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("email", "employer"),
    [
        ("ada@gmail.com", None),
        ("1+ada@users.noreply.github.com", None),
        ("noreply@engines.com", None),
        ("ada@qq.com", None),
        ("ada@example.org", None),
        ("ada@laptop.local", None),
        ("ada", None),
        ("ada@mails.engines.com", "engines.com"),
        ("ada@cs.anu.edu.au", "anu.edu.au"),
        ("Ada@Engines.COM ", "engines.com"),
        ("ada@" + "a." * 5000 + "com", None),
    ],
)
def test_an_address_names_an_employer_or_nobody(email, employer):
    assert employer_of(email) == employer


def test_a_domain_that_bears_the_person_s_name_is_no_employer():
    assert employer_of("me@adalovelace.com", "Ada Lovelace") is None
    assert employer_of("me@engines.com", "Ada Lovelace") == "engines.com"


def test_a_name_and_its_domain_are_one_organisation():
    assert key("Hugging Face") == key("huggingface.co") == key("hugging-face")


# --- owners -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "path", "matches"),
    [
        ("*", "a/b.py", True),
        ("*.py", "a/b.py", True),
        ("*.py", "a/b.pyc", False),
        ("/docs/", "docs/x/y.md", True),
        ("/docs/", "a/docs/x", False),
        ("docs/", "a/docs/x", True),
        ("docs/", "docs", False),
        ("/docs/*", "docs/a.md", True),
        ("/docs/*", "docs/a/b.md", False),
        ("/*", "a/b", False),
        ("**/logs", "a/b/logs/x", True),
        ("/a/**/b", "a/x/y/b", True),
        ("/a/**/b", "a/x/yb", False),
        ("/src/**", "src/a/b", True),
        ("/s/*/ha/", "s/src/ha/x.cpp", True),
        ("src/foo", "a/src/foo/x", False),
        ("a*b*c", "abcx", False),
        ("test_?.py", "x/test_a.py", True),
        ("[ab].py", "a.py", False),
    ],
)
def test_a_pattern_of_owners_matches_as_the_forge_reads_it(pattern, path, matches):
    assert coverage([Rule(1, pattern, ("@a",))], [path]).owned == int(matches)


def test_the_last_rule_that_matches_counts_and_may_take_owners_away():
    rules = list(all_rules(Document("CODEOWNERS", "* @a\n/docs/\n/docs/api/ @b\n/gone/ @c\n")))
    found = coverage(rules, ["x.py", "docs/a.md", "docs/api/b.md"])
    assert (found.owned, found.files, found.unowned) == (2, 3, ("docs/a.md",))
    assert [rule.line for rule in found.stale] == [4]


def test_patterns_that_would_take_too_long_are_given_up_and_say_so():
    paths = ["a/" * 149 + str(number) for number in range(3000)]
    assert not coverage([Rule(1, "/a/**/a/a/b", ("@a",))] * 100, paths).complete
    assert coverage(
        [Rule(1, "*a" * 60 + "b", ("@a",))] * 100, ["a" * 290 + str(n) for n in range(3000)]
    ).complete


# --- prose --------------------------------------------------------------------------------------------------


def test_blocks_of_code_are_found_with_line_language_and_heading():
    text = "# X\n\n## Use\n\n```python\nimport x\n```\n\ntext\n\n~~~\npip install x\n~~~\n"
    found = [
        (block.line, block.language, block.text, block.heading) for block in blocks(Document("R.md", text))
    ]
    assert found == [(6, "python", "import x", "Use"), (12, "", "pip install x", "Use")]


def test_blocks_of_restructured_text_end_where_the_indentation_ends():
    text = "Use\n===\n\n.. code-block:: bash\n\n   pip install x\n\nMore::\n\n   import x\n\nEnd\n"
    assert [block.text.strip() for block in blocks(Document("R.rst", text))] == ["pip install x", "import x"]


def test_sentences_are_neither_badges_nor_tables_nor_code():
    words = "one two three four five six"
    other = f"# {words}\n\n[![a](b)](c) [![d](e)](f)\n\n| {words} |\n\n```\n{words}\n```\n\n"
    text = f"{other}This **is** what [we say](http://x) to readers here.\n"
    assert list(sentences(Document("R.md", text))) == [(11, "This is what we say to readers here.")]


def test_markup_is_taken_off_in_time():
    assert plain("<b>x</b> ![i](j) [k](l) *m*") == "x k m"
    for bomb in ("<" * 2000, "[" * 2000, "![" * 1000, "<a" * 1000, "[](" * 600):
        plain(bomb)
