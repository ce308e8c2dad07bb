"""Repositories whose files are made to exhaust whoever reads them."""

from pathlib import Path

from tests.evidence.hostile.arena import Arena, Case, Cases, blank, commit, point, put, tree
from tests.evidence.miniature import Miniature

cases = Cases()
README = "# A project\n"
# Every file that a collector or a check may search, so that each pattern meets each bomb.
# fmt: off
SEARCHED = (
    "README.md", "LICENSE", "GOVERNANCE.md", "CONTRIBUTING.md", "CODE_OF_CONDUCT.md", "MAINTAINERS.md",
    "ROADMAP.md", "SECURITY.md", "ADOPTERS.md", "CHANGELOG.md", "SUPPORT.md", "RELEASE.md", "CITATION.cff",
    "TRADEMARKS.md", ".github/CODEOWNERS", ".github/PULL_REQUEST_TEMPLATE.md", ".github/workflows/test.yml",
    ".github/workflows/release.yml", ".github/dependabot.yml", ".github/ISSUE_TEMPLATE/bug.yml",
    "pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "tox.ini", "Dockerfile", "Makefile",
    "noxfile.py", "environment.yml", "docs/index.md", "docs/quickstart.rst", "docs/installation.md",
    "docs/conf.py", "mkdocs.yml", ".readthedocs.yml", "codecov.yml", ".pre-commit-config.yaml",
    "SECURITY-INSIGHTS.yml", "renovate.json", "package.json", "fuzz/fuzz_one.py", "tests/test_one.py",
    ".github/scripts/build.sh", ".clomonitor.yml", "meetings.md", "examples/demo.py",
)
# fmt: on
KILO = 250  # what takes the square of a length still stands out at a quarter of a real kilo
BOMBS = {
    "spaces": " " * 300 * KILO,
    "tabs_and_spaces": " \t" * 150 * KILO,
    "a_letter_before_spaces": ("a" + " " * 1990 + "\n") * 150,
    "a_letter_between_spaces": (" " * 990 + "a" + " " * 990 + "\n") * 150,
    "almost_blank_lines": "-\n\n\n" * 60 * KILO,
    "line_ends": "\n" * 300 * KILO,
    "opening_brackets": "[" * 300 * KILO,
    "brackets_in_pairs": "[](" * 100 * KILO,
    "images_in_links": "[![" * 100 * KILO,
    "angle_brackets": "<" * 150 * KILO + "a href=" * 20 * KILO,
    "html_comments": "<!--" * 75 * KILO,
    "pipes": "|" * 300 * KILO,
    "tables": "| a " * 400 + "|\n" + ("|-" * 400 + "|\n") * 200,
    "headings": "#" * 300 * KILO,
    "many_headings": "# Governance\n" * 20 * KILO,
    "underlines": "a\n=\n" * 75 * KILO,
    "code_fences": "```\n" * 75 * KILO,
    "backticks": "`" * 300 * KILO,
    "quotes": "\"'" * 150 * KILO,
    "one_long_word": "a" * 300 * KILO,
    "words_of_one_letter": "a " * 150 * KILO,
    "dots": "a." * 150 * KILO,
    "dashes": "a-" * 150 * KILO,
    "slashes": "https://a/" * 30 * KILO,
    "at_signs": "@a" * 150 * KILO,
    "addresses": "a@b.c " * 50 * KILO,
    "addresses_without_end": "a.a@" * 75 * KILO,
    "expressions": "${{ github.event." * 18 * KILO,
    "dollars": "${" * 150 * KILO,
    "colons": "a: " * 100 * KILO,
    "digits": "1" * 300 * KILO,
    "versions": "torch>=1.2.3,<2; " * 18 * KILO,
    "commands": "make make make pip install pytest " * 9 * KILO,
    "steps": "      - run: make -j test\n" * 11 * KILO,
    "lists": "- @a\n" * 60 * KILO,
    "nested_lists": "".join(" " * (n % 100) + "- a\n" for n in range(6 * KILO)),
    "backslashes": "\\" * 300 * KILO,
    "hidden_letters": "\u202e\u200b\u2066" * 30 * KILO,
    "letters_beyond_the_plane": "\U0001f600" * 70 * KILO,
    "combining_marks": "e" + "\u0301" * 140 * KILO,
    "letters_that_grow": "\ufdfa" * 90 * KILO,
    "odd_line_ends": "a\x0b\x0c\x1c\x85\u2028\r" * 30 * KILO,
    "copyright_lines": "Copyright (c) " * 20 * KILO,
    "almost_a_licence": "Permission is hereby granted, free of charge, " * 6 * KILO,
}


def _bomb(name: str, text: str) -> Case:
    def build(arena: Arena) -> Path:
        return arena.repository(dict.fromkeys(SEARCHED, text))

    return Case(f"every_file_full_of_{name}", build)


cases += [_bomb(name, text) for name, text in BOMBS.items()]


def _lattice(levels: int, width: int) -> str:
    """Lists of lists by reference: small to write, endless to write out."""
    lines = ["x0: &x0 [pytest]"]
    lines += [f"x{n}: &x{n} [{', '.join([f'*x{n - 1}'] * width)}]" for n in range(1, levels)]
    return "\n".join(lines) + "\n"


@cases.add()
def workflows_that_multiply_when_written_out(arena: Arena) -> Path:
    lattice, last = _lattice(34, 2), "*x33"
    jobs = "jobs:\n" + "".join(
        f"  {key}:\n    {key}: {last}\n    steps: [{{run: {last}}}]\n"
        for key in ("runs-on", "strategy", "container", "with", "permissions", "env", "if", "uses", "name")
    )
    text = f"{lattice}name: {last}\non: {last}\npermissions: {last}\n{jobs}"
    names = (
        ".github/workflows/test.yml",
        ".github/dependabot.yml",
        ".pre-commit-config.yaml",
        ".readthedocs.yml",
    )
    return arena.repository({**dict.fromkeys(names, text), "README.md": README})


@cases.add()
def workflows_that_refer_to_themselves(arena: Arena) -> Path:
    text = "on: push\njobs: &a\n  test: *a\n  steps: &s [*s, {run: pytest}]\n"
    return arena.repository({".github/workflows/test.yml": text, "README.md": README})


@cases.add()
def workflows_with_endless_keys_and_tags(arena: Arena) -> Path:
    text = (
        "? " * 3000
        + "\n"
        + "!!python/object/apply:os.system [touch rang]\n"
        + "- " * 3000
        + "\n--- \n" * 3000
    )
    return arena.repository({".github/workflows/a.yml": text, ".github/workflows/b.yml": "? ? ? [" * 900})


@cases.add()
def keys_of_many_parts(arena: Arena) -> Path:
    """The reader of TOML takes the square of their number."""
    return arena.repository({"pyproject.toml": "a" + ".a" * 250_000 + " = 1\n", "README.md": README})


@cases.add()
def numbers_of_many_digits(arena: Arena) -> Path:
    text = "[project]\nversion = " + "9" * 100_000 + "\n"
    return arena.repository({"pyproject.toml": text, "package.json": "9" * 100_000, "README.md": README})


@cases.add()
def metadata_that_nests_and_has_other_shapes(arena: Arena) -> Path:
    text = "project = [[[[1]]]]\ntool = 3\nbuild-system = ''\nx = " + "[" * 900 + "]" * 900 + "\n"
    other = "[project]\nname = 1\nlicense = [1]\nclassifiers = {a = 1}\nmaintainers = 'x'\ndependencies = 7\nurls=[]\n"
    return arena.repository(
        {"pyproject.toml": text, "python/pyproject.toml": other, "package.json": "[" * 100_000}
    )


@cases.add()
def a_readme_that_unpacks_to_sixty_megabytes(arena: Arena) -> Path:
    folder = blank(arena)
    bomb, words = (put(folder, "blob", content) for content in (bytes(60 * 2**20), b"words"))
    files = tree(("100644", b"LICENSE", words), ("100644", b"README.md", bomb))
    return point(folder, put(folder, "commit", commit(put(folder, "tree", files))))


@cases.add()
def a_message_of_ten_megabytes(arena: Arena) -> Path:
    return arena.repository(message="co-authored-by: a <b@c>\n" * 420_000)


@cases.add()
def owners_in_a_million_lines(arena: Arena) -> Path:
    return arena.repository({"CODEOWNERS": "* @a\n" * 1_000_000, "docs/CODEOWNERS": "* @a @b\n" * 120_000})


@cases.add()
def a_mailmap_of_a_million_lines(arena: Arena) -> Path:
    """Git inserts each address into a sorted list: the square of their number, unless it is left alone."""
    lines = "".join(f"A <a@b> <{(n * 7919) % 1_000_003}@x>\n" for n in range(1_000_000))
    return arena.repository({".mailmap": lines, "README.md": README})


@cases.add()
def six_hundred_documents_of_a_megabyte(arena: Arena) -> Path:
    folder = blank(arena)
    text = put(folder, "blob", ("\U0001f600\n" * 200_000).encode())
    inner = put(folder, "tree", tree(("100644", b"GOVERNANCE.md", text)))
    folders = tree(*(("40000", b"%03d" % number, inner) for number in range(600)))
    return point(folder, put(folder, "commit", commit(put(folder, "tree", folders))))


@cases.add()
def a_hundred_workflows_that_call_each_other(arena: Arena) -> Path:
    call = "on: [push, workflow_call]\njobs:\n" + "".join(
        f"  j{n}: {{uses: ./.github/workflows/w{n}.yml}}\n" for n in range(100)
    )
    return arena.repository({f".github/workflows/w{number}.yml": call for number in range(100)})


@cases.add()
def thirty_thousand_files_of_every_kind(arena: Arena) -> Path:
    kinds = (
        "README.md",
        "GOVERNANCE.md",
        ".github/workflows/t.yml",
        "CODEOWNERS",
        "requirements.txt",
        "a.so",
        "fuzz.py",
    )
    return arena.repository({f"d{number}/{kind}": "x" for number in range(4300) for kind in kinds})


@cases.add(commits=3000)
def people_of_three_thousand_names(arena: Arena) -> Path:
    mini = Miniature(arena.root / "hostile.git")
    for number in range(3000):
        trailers = "".join(f"Co-authored-by: {n}{'a' * 150} <{n}@{number}.example>\n" for n in range(5))
        mini.commit(author=f"P{number} {'bot ' * 40} <{number}@x.example>", message=f"x\n\n{trailers}")
    return mini.write()
