"""The command tac-desk forge as a person types it: fetching, showing, and the token behind a hidden prompt."""

import argparse
import io
import json
import os
import select
import subprocess
import sys
import time

import pytest

from tac_desk.auth.vault import open_vault
from tac_desk.cli.evidence import read_facts_file
from tac_desk.cli.forge import add_forge_command, cache_beside, run_fetch
from tac_desk.cli.forge_token import FORGE_TOKEN, TOKEN_VARIABLE, forge_token
from tac_desk.cli.hub_jobs import facts_in
from tac_desk.domain.trouble import Trouble
from tests.intake.forge_server import ForgeServer, Say, fill

PASSPHRASE, TOKEN = "a passphrase of a test", "ghp_canary0123456789canary"


@pytest.fixture
def forge():
    server = ForgeServer()
    fill(server)
    yield server
    server.close()


@pytest.fixture
def fetch(forge, tmp_path):
    """tac-desk forge fetch with these words, asking the test's own server."""

    def run(*words):
        parser = argparse.ArgumentParser()
        add_forge_command(parser.add_subparsers())
        args = parser.parse_args(["forge", "fetch", *words])
        args.profile = tmp_path / "profile"
        return run_fetch(args, forge.places)

    return run


@pytest.fixture
def desk(tmp_path):
    """Runs tac-desk as a process with these arguments and lines of input."""

    def run(*words, lines=()):
        command = [sys.executable, "-m", "tac_desk.cli.desk", "--profile", str(tmp_path / "profile"), *words]
        given = "".join(f"{line}\n" for line in lines)
        return subprocess.run(command, input=given, capture_output=True, text=True, check=False, timeout=60)

    return run


def test_facts_are_fetched_shown_and_taken_by_the_evidence(fetch, desk, tmp_path, capsys):
    out = tmp_path / "FORGE.json"
    assert fetch("loom/weave", "--package", "weave", "--badge", "7", "--out", str(out)) == 0
    said = capsys.readouterr()
    assert said.out == f"{out}: 13 facts of https://github.com/loom/weave\n"
    assert "asking http://127.0.0.1:" in said.err
    shown = desk("forge", "show", str(out))
    assert (shown.returncode, shown.stderr) == (0, "")
    assert shown.stdout.startswith("https://github.com/loom/weave\n")
    for text in (
        "1234",
        "Apache-2.0",
        "v2.0",
        "silver",
        "2: pypi weave 2.0 links back, conda-forge weave 1.9 links back",
    ):
        assert text in shown.stdout
    subprocess.run(["git", "init", "-q", tmp_path / "r"], check=True)
    subprocess.run(["git", "-C", tmp_path / "r", "commit", "-q", "--allow-empty", "-m", "one"], check=True)
    told = desk("evidence", str(tmp_path / "r"), "--facts", str(out), "--format", "json")
    stars = next(row for row in json.loads(told.stdout)["criteria"] if row["key"] == "stars")
    assert stars["verdict"] == "pass"
    assert "1234 stars (http://127.0.0.1" in stars["summary"]


def test_a_run_is_repeatable_and_costs_little_the_second_time(fetch, forge, tmp_path):
    first, second = tmp_path / "1.json", tmp_path / "2.json"
    fetch("loom/weave", "--out", str(first))
    forge.seen.clear()
    fetch("loom/weave", "--out", str(second))
    assert all("If-None-Match" in headers for _, headers in forge.seen)
    facts = [json.loads(each.read_text())["facts"] for each in (first, second)]
    assert facts[0].keys() == facts[1].keys()
    assert not (tmp_path / "profile").exists(), "asking makes no profile"
    assert cache_beside(tmp_path / "profile").stat().st_mode & 0o777 == 0o700


def test_no_cache_leaves_nothing_behind(fetch, tmp_path):
    fetch("loom/weave", "--no-cache", "--out", str(tmp_path / "F.json"))
    assert [path.name for path in tmp_path.iterdir()] == ["F.json"]


def test_without_a_file_the_facts_come_out_alone(fetch, capsys):
    fetch("loom/weave")
    assert json.loads(capsys.readouterr().out)["facts"]["stars"]["value"] == 1234


def test_a_refusal_is_written_down_and_said_with_its_instant(fetch, forge, tmp_path, capsys):
    headers = {"X-RateLimit-Limit": "60", "X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "1"}
    forge.says["/api/repos/loom/weave"] = [Say(403, b"{}", {**headers, "Retry-After": "60"})]
    out = tmp_path / "F.json"
    assert fetch("loom/weave", "--out", str(out)) == 0, "the badge was had"
    said = capsys.readouterr().err
    assert "not had: stars, archived, default_branch" in said
    assert "too many requests (status 403), until 20" in said
    assert "127.0.0.1" in said
    assert "0 of 60 requests left" in said
    assert "With a token many more are answered" in said
    assert "too many requests" in json.loads(out.read_text())["tried"]["stars"]


def test_when_nothing_is_learned_the_status_says_so_and_the_reasons_are_kept(fetch, forge, tmp_path, capsys):
    forge.close()
    assert fetch("loom/weave", "--out", str(tmp_path / "F.json")) == 2
    assert "Nothing could be learned." in capsys.readouterr().err
    assert json.loads((tmp_path / "F.json").read_text())["tried"]["stars"]


def test_an_earlier_fact_file_is_replaced_and_another_file_is_not(fetch, forge, tmp_path):
    out = tmp_path / "F.json"
    fetch("loom/weave", "--out", str(out))
    forge.pages["/api/repos/loom/weave"]["stargazers_count"] = 7
    fetch("loom/weave", "--out", str(out))
    assert json.loads(out.read_text())["facts"]["stars"]["value"] == 7
    out.write_text('{"my": "work"}')
    asked = len(forge.seen)
    with pytest.raises(Trouble, match="That file exists already"):
        fetch("loom/weave", "--out", str(out))
    assert (out.read_text(), len(forge.seen)) == ('{"my": "work"}', asked)


def test_what_cannot_be_asked_is_refused_in_three_lines(desk, tmp_path):
    done = desk("forge", "fetch", "https://gitlab.com/loom/weave")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.splitlines()[0] == "This names no repository that can be asked about"
    assert len(done.stderr.splitlines()) == 3
    missing = desk("forge", "show", str(tmp_path / "none.json"))
    assert (missing.returncode, len(missing.stderr.splitlines())) == (2, 3)


def test_the_names_to_ask_for_are_read_from_a_clone(fetch, tmp_path):
    git = ["git", "-C", tmp_path / "r"]
    subprocess.run(["git", "init", "-q", tmp_path / "r"], check=True)
    (tmp_path / "r" / "pyproject.toml").write_text('[project]\nname = "weave"\n')
    (tmp_path / "r" / "README.md").write_text("https://www.bestpractices.dev/en/projects/7")
    subprocess.run([*git, "add", "."], check=True)
    subprocess.run([*git, "commit", "-q", "-m", "one"], check=True)
    out = tmp_path / "F.json"
    fetch("loom/weave", "--clone", str(tmp_path / "r"), "--out", str(out))
    facts = read_facts_file(out)
    assert facts.tried == {}
    assert [row["name"] for row in facts.value("package_index")] == ["weave", "weave"]
    assert facts.get("badge_level").source.endswith("/en/projects/7.json")


def test_facts_of_another_repository_are_refused(fetch, tmp_path):
    out = tmp_path / "F.json"
    fetch("loom/weave", "--out", str(out))
    with pytest.raises(Trouble, match="These facts are of another repository"):
        read_facts_file(out, about="https://github.com/loom/other")
    assert read_facts_file(out, about="https://github.com/Loom/Weave.git").value("stars") == 1234
    assert read_facts_file(out, about=str(tmp_path)).value("stars") == 1234, "a folder could be anybody's"


def test_a_hostile_fact_file_is_shown_harmlessly(desk, tmp_path):
    file = tmp_path / "F.json"
    facts = {"full_name": {"value": "\x1b[31mred\u202e", "source": "\x1b]0;t\x07"}}
    told = {"schema": "tac-desk/forge/1", "facts": facts, "tried": {"stars": "\x1b[2J"}, "repository": "\x07"}
    file.write_text(json.dumps(told))
    done = desk("forge", "show", str(file))
    assert done.returncode == 0
    assert not {"\x1b", "\x07", "\u202e"} & set(done.stdout)


# --- the token


def test_a_token_is_kept_sent_and_removed(desk, fetch, forge, tmp_path, monkeypatch, capsys):
    done = desk("forge", "token", "set", lines=(TOKEN, PASSPHRASE))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "The token is kept in a file under a passphrase.\n"
    profile = tmp_path / "profile"
    assert open_vault(profile, lambda new: PASSPHRASE).get(FORGE_TOKEN) == TOKEN
    assert all(TOKEN.encode() not in path.read_bytes() for path in profile.rglob("*") if path.is_file())
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSPHRASE}\n"))
    fetch("loom/weave", "--out", str(tmp_path / "F.json"))
    assert forge.seen[0][1]["Authorization"] == f"Bearer {TOKEN}"
    said = capsys.readouterr()
    assert TOKEN not in said.out + said.err + (tmp_path / "F.json").read_text()
    done = desk("forge", "token", "remove", lines=(PASSPHRASE,))
    assert done.returncode == 0
    assert open_vault(profile, lambda new: PASSPHRASE).get(FORGE_TOKEN) is None
    assert desk("forge", "token", "remove").stdout == "No token is kept here.\n"
    forge.seen.clear()
    fetch("loom/weave", "--out", str(tmp_path / "F.json"))
    assert "Authorization" not in forge.seen[0][1]


def test_an_anonymous_run_opens_no_vault_and_sends_nothing(desk, fetch, forge, monkeypatch):
    desk("forge", "token", "set", lines=(TOKEN, PASSPHRASE))
    monkeypatch.setenv(TOKEN_VARIABLE, TOKEN)
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert fetch("loom/weave", "--anonymous") == 0
    assert all("Authorization" not in headers for _, headers in forge.seen)


def test_the_environments_token_is_used_and_not_handed_on(fetch, forge, monkeypatch):
    monkeypatch.setenv(TOKEN_VARIABLE, TOKEN)
    fetch("loom/weave")
    assert forge.seen[0][1]["Authorization"] == f"Bearer {TOKEN}"
    assert TOKEN_VARIABLE not in os.environ


@pytest.mark.parametrize(
    "typed", ["", "short", "has a space in it, and more", "x" * 300, "ghp_é0123456789canary"]
)
def test_what_is_no_token_is_refused_without_repeating_it(desk, tmp_path, typed):
    done = desk("forge", "token", "set", lines=(typed, PASSPHRASE))
    assert done.returncode == 2
    assert done.stderr.startswith("This is no token")
    assert not typed or typed not in done.stderr
    assert not (tmp_path / "profile").exists()
    with pytest.raises(Trouble) as caught:
        forge_token(None, {TOKEN_VARIABLE: f"{typed}\r\nX-Evil: 1"})
    assert "Evil" not in str(caught.value)


def test_at_a_terminal_nothing_that_is_typed_is_shown(tmp_path):
    pty, fcntl, termios = map(pytest.importorskip, ("pty", "fcntl", "termios"))  # not on Windows
    ours, theirs = pty.openpty()
    command = [
        sys.executable,
        "-m",
        "tac_desk.cli.desk",
        "--profile",
        str(tmp_path / "p"),
        "forge",
        "token",
        "set",
    ]
    with subprocess.Popen(
        command,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    ) as process:
        seen = b""
        for prompt, answer in ((b"Token: ", TOKEN), (b"profile: ", PASSPHRASE), (b"Again: ", PASSPHRASE)):
            seen += read_until(ours, prompt)
            os.write(ours, f"{answer}\n".encode())
        seen += read_until(ours, b"passphrase.")
        assert process.wait(30) == 0
    os.close(ours)
    os.close(theirs)
    assert TOKEN.encode() not in seen
    assert PASSPHRASE.encode() not in seen


def read_until(terminal, wanted, seconds=30):
    seen, deadline = b"", time.monotonic() + seconds
    while wanted not in seen:
        assert time.monotonic() < deadline, seen
        if select.select([terminal], [], [], 0.1)[0]:
            seen += os.read(terminal, 4096)
    return seen


# --- many


def test_many_are_fetched_into_a_folder_that_the_hub_reads(fetch, forge, tmp_path, capsys):
    fill(forge, "loom/dye")
    mirror = tmp_path / "mirrors" / "loom+weave"
    subprocess.run(["git", "init", "-q", "--bare", mirror / "repo"], check=True)
    subprocess.run(["git", "init", "-q", tmp_path / "w"], check=True)
    (tmp_path / "w" / "pyproject.toml").write_text('[project]\nname = "weave"\n')
    git = ["git", "-C", tmp_path / "w"]
    subprocess.run([*git, "add", "."], check=True)
    subprocess.run([*git, "commit", "-q", "-m", "one"], check=True)
    subprocess.run([*git, "push", "-q", mirror / "repo", "HEAD:main"], check=True)
    words = [
        "loom/weave",
        "loom/dye",
        "--into",
        str(tmp_path / "facts"),
        "--mirrors",
        str(tmp_path / "mirrors"),
    ]
    assert fetch(*words) == 0
    said = capsys.readouterr().out.splitlines()
    assert said == ["loom+weave.json: 13 facts", "loom+dye.json: 12 facts; not had: no package was named"]
    facts_of = facts_in(tmp_path / "facts")
    assert facts_of("https://github.com/loom/weave")["facts"]["stars"]["value"] == 1234
    assert facts_of("https://github.com/loom/weave")["facts"]["package_index"]["value"][0]["name"] == "weave"
    assert fetch(*words) == 0
    assert all(line.endswith(", not again") for line in capsys.readouterr().out.splitlines())
    forge.says["/api/repos/loom/dye"] = [Say(403, b"rate limit", {})]
    assert fetch(*words, "--fresh", "0") == 1
    kept = capsys.readouterr().out.splitlines()[1]
    assert "are kept; not had: " in kept
    assert "too many requests" in kept


@pytest.mark.parametrize("hours", ["nan", "inf", "-1", "soon"])
def test_odd_hours_are_refused(fetch, tmp_path, hours):
    with pytest.raises(SystemExit):
        fetch("loom/weave", "--into", str(tmp_path), f"--fresh={hours}")


def test_options_for_one_are_refused_for_many(fetch, forge, tmp_path):
    with pytest.raises(Trouble, match="Several repositories need a folder"):
        fetch("loom/weave", "loom/dye")
    with pytest.raises(Trouble, match="This is for one repository"):
        fetch("loom/weave", "--into", str(tmp_path), "--package", "weave")
    assert forge.seen == []
