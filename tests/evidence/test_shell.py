"""Scripts as far as they are read: which commands they hold, on which lines, and what tries to hide or to stall."""

import time

import pytest

from tac_desk.evidence.commands import pairs
from tac_desk.evidence.dockerfile import images_of, instructions_of, script_of
from tac_desk.evidence.shell import commands_of

DIGEST = "sha256:" + "a1" * 32


def said(script: str) -> list[tuple[int, str]]:
    return [(command.line, " ".join(command.plain)) for command in commands_of(script)]


@pytest.mark.parametrize(
    ("script", "commands"),
    [
        ("pip install a && make\n", [(1, "pip install a"), (1, "make")]),
        ("# pip install a\nmake # pip\n", [(2, "make")]),
        ("make \\\n  -j2\n\nls\n", [(1, "make -j2"), (4, "ls")]),
        ("if sudo make; then ls; fi", [(1, "make"), (1, "ls"), (1, "fi")]),
        ("cat <<EOF\npip install a\nEOF\nls", [(1, "cat"), (4, "ls")]),
        ("cat <<-'E'\n\tpip\n\tE\nls", [(1, "cat"), (4, "ls")]),
        ("x=$(pip\ninstall a)\nls", [(1, "pip"), (2, "install a"), (3, "ls")]),
        ('echo "it\'s $(pip install a)"\nls', [(1, "pip install a"), (1, "echo"), (2, "ls")]),
        ("echo `pip list`\nls", [(1, "pip list"), (1, "echo"), (2, "ls")]),
        ('x=${y:-"--a ${z}"}\necho "a"\nls', [(2, 'echo "a"'), (3, "ls")]),
        ("x=$((1 + 2))\nls", [(2, "ls")]),
        ('FLAG=1 make "$x" \'a b\' "c d"', [(1, "make 'a b' \"c d\"")]),
        ("make > log 2>&1\nls", [(1, "make"), (2, "ls")]),
        ("case x in\n a|b) make;;\nesac", [(1, "case x in"), (2, "a"), (2, "b"), (2, "make"), (3, "esac")]),
        ("echo 'unclosed\nls", [(1, "echo 'unclosed\nls'")]),
        ("echo $(unclosed\nls", [(1, "unclosed"), (2, "ls"), (1, "echo")]),
    ],
)
def test_the_commands_of_a_script_with_their_lines(script, commands):
    assert said(script) == commands


def test_a_pipe_joins_two_commands_and_nothing_else_does():
    commands = commands_of("curl x | bash\nls; ls && ls || ls\n")
    assert [(left.plain[0], right.plain[0]) for left, right in pairs(commands)] == [("curl", "bash")]


def test_leaving_out_quiet_lines_finds_the_same_commands():
    script = (
        "set -e # don't\necho 'a b'\ncat <<E\npip install no\nE\nx=\"\n\npip install no\"\npip install yes\n"
    )
    found = [command for command in commands_of(script, wanted=["pip"]) if "pip" in command.plain]
    assert [(command.line, command.plain) for command in found] == [(9, ["pip", "install", "yes"])]


@pytest.mark.parametrize(
    "script",
    [
        "$(" * 60_000,
        "`" * 100_001,
        "`a`\n" * 30_000,
        "$(a)\n" * 30_000,
        '"' * 100_001,
        "${" * 60_000,
        "<<A " * 40_000,
        "<(" * 60_000,
        "a=\\\n" * 40_000,
        "'\"" * 50_000,
        "(" * 100_000,
        'x="$(' * 30_000,
        "#\n" * 60_000,
        "pip " * 40_000,
    ],
    ids=lambda script: script[:4],
)
def test_a_script_made_to_stall_the_reader_does_not(script):
    began = time.monotonic()
    commands_of(script)
    commands_of(script, wanted=["pip"])
    assert time.monotonic() - began < 5


def test_a_dockerfile_is_read_by_instructions_with_continued_lines_and_comments():
    text = "# syntax=x\nFROM a\nRUN --mount=type=cache,target=/x pip \\\n  # why\n  install b\n\nrun ls\n"
    found = list(instructions_of(text))
    assert [(one.name, one.line) for one in found] == [("FROM", 2), ("RUN", 3), ("RUN", 7)]
    assert said(script_of(found[1])) == [(1, "pip install b")]


@pytest.mark.parametrize(
    ("run", "commands"),
    [
        ('RUN ["pip", "install", "a"]', [(1, "pip install a")]),
        ("RUN [broken\n", [(1, "[broken")]),
        ("RUN <<EOF\npip install a\nEOF\n", [(2, "pip install a")]),
        ("RUN cat <<EOF > x\npip install a\nEOF\n", [(1, "cat")]),
        ("RUN <<NEVER\npip install a\n", []),
    ],
)
def test_the_script_of_a_run_instruction(run, commands):
    (first, *_) = instructions_of(run)
    assert said(script_of(first)) == commands


@pytest.mark.parametrize(
    ("text", "images"),
    [
        ("FROM a", [("a", False)]),
        (f"FROM a@{DIGEST}", [(f"a@{DIGEST}", True)]),
        ("FROM a@sha256:${DIGEST}", [("a@sha256:${DIGEST}", True)]),
        ("FROM scratch", []),
        (f"FROM a@{DIGEST} AS b\nFROM b", [(f"a@{DIGEST}", True), ("b", True)]),
        ("FROM a AS b\nFROM b", [("a", False), ("b", False)]),
        (f"ARG I=a@{DIGEST}\nFROM ${{I}}", [(f"a@{DIGEST}", True)]),
        ("FROM --platform=linux/amd64 a", [("a", False)]),
        ("FROM scratch AS b\nFROM b", [("b", True)]),
    ],
)
def test_images_are_pinned_by_a_digest_their_stage_or_an_argument(text, images):
    assert [(image, pinned) for _, image, pinned in images_of(list(instructions_of(text)))] == images
