"""What goes wrong at a forge costs the facts concerned, says why, and nothing else."""

import json
import logging
import os
import socket
import socketserver
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tac_desk.auth.certificates import trusted
from tac_desk.auth.errors import SignInError
from tac_desk.domain.forge import KINDS, read_facts
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.forge import Forge, facts_text, fetch_facts
from tac_desk.intake.forge_http import Asking
from tac_desk.intake.forge_places import Places
from tests.auth.stub_hub import StubHub, self_signed
from tests.intake.forge_server import ForgeServer, Say, fill, release, run

API = "/api/repos/loom/weave"
TOKEN = "ghp_canary0123456789canary"
NOW = datetime(2026, 7, 15, 12, tzinfo=UTC)


# --- pages


def test_every_page_of_checks_is_read(forge, fetch):
    forge.pages[f"{API}/commits/main/check-runs"] = {"check_runs": [run(f"job {n}") for n in range(25)]}
    forge.per_page = 10
    facts = fetch()
    assert len(facts.value("check_conclusions")) == 26
    assert facts.tried == {}
    assert sum("check-runs" in path for path in forge.paths()) == 3


def test_more_pages_than_are_read_are_told(forge, fetch):
    forge.pages[f"{API}/releases"] = [release(f"v{n}") for n in range(50)]
    forge.per_page = 10
    facts = fetch()
    assert len(facts.value("releases")) == 30
    assert "only in part" in facts.tried["releases"]
    assert "more than 3 pages" in facts.tried["releases"]


def test_a_later_page_that_fails_leaves_the_earlier_ones_marked_as_a_part(forge, fetch):
    forge.pages[f"{API}/releases"] = [release(f"v{n}") for n in range(50)]
    forge.per_page = 10
    forge.says[f"{API}/releases?per_page=100&page=2"] = [Say(500)] * 3
    facts = fetch()
    assert len(facts.value("releases")) == 10
    assert "status 500" in facts.tried["releases"]


@pytest.mark.parametrize("target", ["https://evil.example/next", "//evil.example/x", "ftp://127.0.0.1/x"])
def test_a_next_page_on_another_host_is_not_asked(forge, fetch, target):
    link = {"Link": f'<{target}>; rel="next"'}
    forge.says[f"{API}/releases"] = [Say(200, json.dumps([release("v1")]).encode(), link)]
    facts = fetch()
    assert "points elsewhere" in facts.tried["releases"]


def test_pages_that_go_round_in_a_circle_end(forge, fetch):
    links = [{"Link": f'<{forge.url}{API}/releases?per_page=100&page={n % 2}>; rel="next"'} for n in range(9)]
    forge.says[f"{API}/releases"] = [Say(200, b"[]", link) for link in links]
    assert fetch().value("releases") == []
    assert sum(path.startswith(f"{API}/releases") for path in forge.paths()) == 3


# --- asking again costs nothing


def test_an_unchanged_answer_is_not_sent_again(forge, fetch, tmp_path):
    first = fetch(cache=tmp_path / "cache")
    forge.seen.clear()
    assert fetch(cache=tmp_path / "cache") == first
    assert forge.seen
    assert all("If-None-Match" in headers for _, headers in forge.seen)


def test_a_changed_answer_replaces_the_kept_one(forge, fetch, tmp_path):
    fetch(cache=tmp_path / "cache")
    forge.pages[API]["stargazers_count"] = 9
    assert fetch(cache=tmp_path / "cache").value("stars") == 9
    assert fetch(cache=tmp_path / "cache").value("stars") == 9


def test_pages_are_followed_from_kept_answers_too(forge, fetch, tmp_path):
    forge.pages[f"{API}/releases"] = [release(f"v{n}") for n in range(25)]
    forge.per_page = 10
    first = fetch(cache=tmp_path / "cache")
    assert len(first.value("releases")) == 25
    assert fetch(cache=tmp_path / "cache") == first


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b"1234", b"9999"),
        lambda data: data.replace(b'"url": "http', b'"url": "HTTP'),
        lambda data: b"\xff\x00" * 100,
        lambda data: b"[" * 100_000,
        lambda data: b'{"url": 1, "etag": [], "sha256": null}\n',
        lambda data: data.replace(b'"following": null', b'"following": "https://evil.example/"'),
    ],
)
def test_a_damaged_kept_answer_is_asked_for_again(forge, fetch, tmp_path, harm):
    first = fetch(cache=tmp_path)
    for file in tmp_path.iterdir():
        file.write_bytes(harm(file.read_bytes()))
    forge.seen.clear()
    assert fetch(cache=tmp_path) == first
    assert any("If-None-Match" not in headers for _, headers in forge.seen)


def test_a_cache_that_cannot_be_written_is_told_and_costs_no_fact(forge, fetch, tmp_path):
    (tmp_path / "cache").write_text("a file, not a folder")
    told = []
    facts = fetch(cache=tmp_path / "cache", tell=told.append)
    assert facts.tried == {}
    assert any(line.startswith("nothing is kept for the next time") for line in told)


def test_an_unasked_304_is_no_answer(forge, fetch):
    forge.says[API] = [Say(304)]
    assert "status 304" in fetch().tried["stars"]


def test_the_cache_does_not_grow_for_ever(forge, fetch, tmp_path, monkeypatch):
    monkeypatch.setattr("tac_desk.intake.forge_cache.MOST_FILES", 4)
    assert fetch(cache=tmp_path).tried == {}
    assert len(list(tmp_path.iterdir())) == 4


# --- refusals


def test_when_no_requests_are_left_nothing_more_is_asked_and_it_says_until_when(forge, fetch):
    forge.left, told = 3, []
    facts = fetch(tell=told.append, clock=lambda: datetime.now(UTC))
    assert facts.value("stars") == 1234
    assert "not asked, for no requests are left until" in facts.tried["releases"]
    assert sum(path.startswith("/api") for path in forge.paths()) == 3
    assert facts.value("badge_level") == "silver", "the other hosts are not concerned"
    assert any("0 of 60 requests left until" in line for line in told)


def test_a_refusal_for_too_many_requests_stops_the_host_until_its_instant(forge, fetch):
    reset = str(int(NOW.timestamp()) + 600)
    forge.says[API] = [Say(403, b"{}", {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": reset})]
    facts = fetch()
    assert "too many requests (status 403), until 2026-07-15 12:10:00 UTC" in facts.tried["stars"]
    assert set(facts.known) == {"badge_level", "package_index"}
    assert sum(path.startswith("/api") for path in forge.paths()) == 1


@pytest.mark.parametrize(
    ("status", "headers", "said"),
    [
        (429, {"Retry-After": "90"}, "until 2026-07-15 12:01:30 UTC"),
        (403, {"Retry-After": "60"}, "until 2026-07-15 12:01:00 UTC"),
        (429, {"Retry-After": "Wed, 15 Jul 2026 12:05:00 GMT"}, "until 2026-07-15 12:05:00 UTC"),
        (429, {}, "does not say until when"),
        (429, {"Retry-After": "9" * 300}, "does not say until when"),
        (429, {"Retry-After": "soon"}, "does not say until when"),
        (429, {"Retry-After": "Wed, 99 Jul 2026 12:05:00 GMT"}, "does not say until when"),
        (403, {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "999999999999"}, "does not say until when"),
    ],
)
def test_a_refusal_in_the_middle_keeps_what_was_had(forge, fetch, status, headers, said):
    forge.says[f"{API}/releases"] = [Say(status, b"{}", headers)]
    facts = fetch()
    assert facts.value("stars") == 1234
    assert said in facts.tried["releases"]
    assert "not asked" in facts.tried["advisories"]
    assert f"{API}/security-advisories" not in " ".join(forge.paths())


def test_the_second_kind_of_limit_is_told_in_the_body_alone(forge, fetch):
    said = b'{"message": "You have exceeded a secondary rate limit."}'
    forge.says[f"{API}/releases"] = [
        Say(403, said, {"X-RateLimit-Remaining": "40", "X-RateLimit-Limit": "60"})
    ]
    facts = fetch()
    assert "it does not say until when; wait a few minutes" in facts.tried["releases"]
    assert "not asked" in facts.tried["advisories"]


def test_a_server_that_asks_to_wait_is_not_asked_again(forge, fetch):
    forge.says[API] = [Say(503, b"", {"Retry-After": "120"})]
    assert "closed (status 503), until 2026-07-15 12:02:00 UTC" in fetch().tried["stars"]
    assert forge.paths().count(API) == 1


def test_a_plain_403_costs_that_fact_alone(forge, fetch):
    forge.says[f"{API}/security-advisories"] = [Say(403)]
    facts = fetch()
    assert set(KINDS) - set(facts.known) == {"advisories"}
    assert "it refuses (status 403) and no token was sent" in facts.tried["advisories"]


def test_a_token_that_is_not_accepted_stops_the_forge(forge, fetch):
    forge.says[API] = [Say(401)]
    facts = fetch(token=TOKEN)
    assert "the token is not accepted" in facts.tried["stars"]
    assert sum(path.startswith("/api") for path in forge.paths()) == 1


def test_a_run_over_many_repositories_leaves_the_forge_alone_until_it_says(forge):
    times = [NOW]
    asking = Asking(places=forge.places, clock=lambda: times[-1], pauses=(0.0, 0.0))
    forge.says[API] = [Say(403, b"{}", {"Retry-After": "60"})]
    with Forge(asking) as run_of_many:
        assert "too many requests" in run_of_many.facts("loom/weave").tried["stars"]
        times.append(NOW + timedelta(seconds=59))
        assert "not asked" in run_of_many.facts("loom/weave").tried["stars"]
        assert forge.paths().count(API) == 1
        times.append(NOW + timedelta(seconds=61))
        assert run_of_many.facts("loom/weave").value("stars") == 1234


def test_a_long_run_holds_few_connections_however_often_they_are_closed(forge):
    if not os.path.isdir("/proc/self/fd"):
        pytest.skip("open files can be counted on Linux only")
    forge.closes = True
    with Forge(Asking(places=forge.places, pauses=(0.0, 0.0))) as run_of_many:
        run_of_many.facts("loom/weave", packages=("weave",))
        before = len(os.listdir("/proc/self/fd"))
        for _ in range(20):
            assert run_of_many.facts("loom/weave", packages=("weave",)).tried == {}
        assert len(os.listdir("/proc/self/fd")) < before + 20


# --- renames and redirects


def test_a_renamed_repository_is_followed_and_its_new_name_is_recorded(forge, fetch):
    forge.moved["/api/repos/old/name"] = f"{forge.url}/api/repositories/77"
    forge.pages["/api/repositories/77"] = forge.pages[API]
    facts = fetch("https://github.com/old/name.git")
    assert facts.value("full_name") == "loom/weave"
    assert facts.repository == "https://github.com/old/name"
    assert facts.get("stars").source.endswith("/api/repositories/77")
    assert facts.value("releases")
    assert facts.value("package_index")[0]["links_back"] is True, "the package links to the new name"


def test_a_package_that_links_to_the_old_name_links_back_too(forge, fetch):
    forge.moved["/api/repos/old/name"] = API
    forge.pages["/index/pypi/weave/json"]["info"]["project_urls"] = {"Code": "git@github.com:Old/Name.git"}
    assert fetch("old/name").value("package_index")[0]["links_back"] is True


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/x",
        "http://localhost:1/x",
        "http://user@127.0.0.1/x",
        "//evil.example",
        "file:///etc",
    ],
)
def test_a_redirect_to_another_host_is_not_followed_and_gets_no_token(forge, fetch, target):
    forge.says[API] = [Say(301, b"", {"Location": target})]
    facts = fetch(token=TOKEN)
    assert "points elsewhere" in facts.tried["stars"]
    assert TOKEN not in json.dumps(dict(facts.tried))


def test_a_redirect_to_a_second_server_reaches_it_never(forge, fetch):
    other = ForgeServer()
    fill(other)
    forge.says[API] = [Say(307, b"", {"Location": f"{other.url}{API}"})]
    facts = fetch(token=TOKEN)
    other.close()
    assert "stars" not in facts.known
    assert other.seen == []


def test_redirects_in_a_circle_end(forge, fetch):
    forge.moved[API] = API
    assert "redirected again and again" in fetch().tried["stars"]
    assert forge.paths().count(API) == 4


# --- answers that are none


def test_a_repository_that_is_not_there_or_not_public_is_absent_with_its_reason(forge, fetch):
    facts = fetch("loom/absent")
    assert "not public (status 404) and no token was sent" in facts.tried["stars"]
    assert facts.value("stars") is None
    assert set(facts.tried) >= set(KINDS) - {"badge_level", "package_index"}


def test_a_list_of_shared_files_that_is_cut_short_is_a_part(forge, fetch):
    forge.pages["/api/repos/loom/.github/git/trees/HEAD"]["truncated"] = True
    facts = fetch()
    assert facts.value("community_files") == ["CODE_OF_CONDUCT.md", ".github/SECURITY.md"]
    assert "cut short" in facts.tried["community_files"]


def test_an_organisation_without_shared_files_is_an_answer(forge, fetch):
    del forge.pages["/api/repos/loom/.github/git/trees/HEAD"]
    facts = fetch()
    assert facts.value("community_files") == []
    assert "community_files" not in facts.tried


def test_a_server_that_recovers_is_asked_again(forge, fetch):
    forge.says[API] = [Say(502), Say(503)]
    facts = fetch()
    assert facts.value("stars") == 1234
    assert forge.paths().count(API) == 3


def test_a_server_that_does_not_recover_is_left_alone_after_a_few_tries(forge, fetch):
    forge.says[API] = [Say(500)] * 99
    assert "status 500" in fetch().tried["stars"]
    assert forge.paths().count(API) == 3


def test_a_connection_cut_in_the_middle_is_tried_again(forge, fetch):
    whole = json.dumps(forge.pages[API]).encode()
    forge.says[API] = [Say(200, whole[:40], length=len(whole))]
    assert fetch().value("stars") == 1234
    forge.says[API] = [Say(200, whole[:40], length=len(whole))] * 3
    assert "broke off" in fetch().tried["stars"]


def test_an_answer_that_is_too_large_is_not_read_to_its_end(forge, fetch):
    forge.says[API] = [Say(200, b" " * 3_000_000)]
    facts = fetch(most_bytes=1_000_000)
    assert "larger than 1,000,000 bytes" in facts.tried["stars"]
    assert forge.paths().count(API) == 1


@pytest.mark.parametrize("pause", [0.05, 30])
def test_an_answer_that_drips_or_never_comes_ends_at_its_deadline(forge, fetch, pause):
    forge.says[API] = [Say(200, b" " * 400, pause=pause, drips=pause < 1)]
    began = time.monotonic()
    facts = fetch(seconds=0.5)
    assert "no whole answer within 0.5 seconds" in facts.tried["stars"]
    assert time.monotonic() - began < 5
    assert facts.value("badge_level") == "silver", "the next question works again"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>down</html>",
        b"null",
        b"[]",
        b'"text"',
        b"[" * 200_000,
        b'{"full_name": "\\ud800"}',
        b"\xff\xfe\x00",
        json.dumps({"full_name": "a/b", "stargazers_count": "many"}).encode(),
    ],
)
def test_an_answer_of_nonsense_is_no_fact(forge, fetch, body):
    forge.says[API] = [Say(200, body)]
    assert "makes no sense" in fetch().tried["stars"]


@pytest.mark.parametrize("name", ["../../evil", "a", "a/b/c", "a/..", "", "a/b?x=1", "é/b", "a/b\n"])
def test_a_hostile_name_is_not_put_into_an_address(forge, fetch, name):
    forge.pages[API]["full_name"] = name
    facts = fetch()
    assert "makes no sense" in facts.tried["stars"]
    assert sum(path.startswith("/api") for path in forge.paths()) == 1


def test_a_hostile_branch_stays_one_part_of_the_address(forge, fetch):
    forge.pages[API]["default_branch"] = "../../../user?x#y/é"
    fetch()
    assert f"{API}/commits/..%2F..%2F..%2Fuser%3Fx%23y%2F%C3%A9/status?per_page=100" in forge.paths()


@pytest.mark.parametrize(
    ("field", "value", "fact"),
    [
        ("stargazers_count", -5, "stars"),
        ("stargazers_count", 10**12, "stars"),
        ("homepage", "javascript:alert(1)", "homepage"),
        ("homepage", "https://" + "x" * 3000, "homepage"),
        ("homepage", None, "homepage"),
        ("license", None, "license"),
        ("default_branch", "", "default_branch"),
    ],
)
def test_a_value_that_cannot_be_is_not_believed(forge, fetch, field, value, fact):
    forge.pages[API][field] = value
    facts = fetch()
    assert fact not in facts.known
    assert fact in facts.tried


def test_a_compressed_answer_nobody_asked_for_is_not_unpacked(forge, fetch):
    forge.says[API] = [Say(200, b"\x1f\x8b" + b"0" * 100, {"Content-Encoding": "gzip"})]
    assert "encoded as gzip" in fetch().tried["stars"]


def test_a_header_of_nonsense_does_no_harm(forge, fetch):
    headers = {
        "X-RateLimit-Remaining": "-1",
        "X-RateLimit-Reset": "x",
        "Link": "<" * 7000,
        "ETag": "a" * 9000,
    }
    forge.says[f"{API}/releases"] = [Say(200, b"[]", headers)]
    assert fetch().tried == {}


def test_nobody_at_home_is_told_for_each_fact(forge, fetch):
    places = forge.places
    forge.close()
    facts = fetch(places=places)
    assert facts.known == {}
    assert set(facts.tried) == set(KINDS)
    assert "the connection is refused" in facts.tried["stars"]


def test_a_host_that_cannot_be_reached_is_tried_once_and_not_for_each_fact(forge, fetch, monkeypatch):
    looked_up = []

    def nothing_found(host, *_, **__):
        looked_up.append(host)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", nothing_found)
    facts = fetch(packages=("a", "b", "c"))
    assert "its name cannot be found; is this computer offline?" in facts.tried["stars"]
    assert "not asked, for its name cannot be found" in facts.tried["package_index"]
    assert len(looked_up) == 4


# --- indexes and the badge


def test_a_package_that_links_elsewhere_does_not_link_back(forge, fetch):
    forge.pages["/index/pypi/weave/json"]["info"]["project_urls"] = {"Code": "https://github.com/loom/weave2"}
    assert [row["links_back"] for row in fetch().value("package_index")] == [False, True]


def test_an_index_without_the_package_has_no_row(forge, fetch):
    del forge.pages["/conda/package/conda-forge/weave"]
    facts = fetch()
    assert [row["index"] for row in facts.value("package_index")] == ["pypi"]
    assert "package_index" not in facts.tried


def test_an_index_that_fails_leaves_the_other_marked_as_a_part(forge, fetch):
    forge.says["/index/pypi/weave/json"] = [Say(500)] * 3
    facts = fetch()
    assert [row["index"] for row in facts.value("package_index")] == ["conda-forge"]
    assert "status 500" in facts.tried["package_index"]


@pytest.mark.parametrize("package", ["../api", "a b", "", "-x", "x" * 200, "é"])
def test_a_name_that_is_no_packages_is_not_asked_for(forge, fetch, package):
    facts = fetch(packages=(package,))
    assert "package_index" not in facts.known
    assert "no name of a package" in facts.tried["package_index"]


def test_few_packages_are_asked_for_however_many_are_named(forge, fetch):
    facts = fetch(packages=[f"p{n}" for n in range(500)])
    assert "only the first 10 of 500" in facts.tried["package_index"]
    assert sum(path.startswith("/index") for path in forge.paths()) == 10


def test_without_a_package_that_is_what_is_said(fetch):
    facts = fetch(packages=())
    assert facts.tried == {"package_index": "no package was named"}


def test_a_badge_counts_only_when_it_is_this_repositorys(forge, fetch):
    assert fetch(badge=7).value("badge_level") == "silver"
    facts = fetch(badge=8)
    assert facts.value("badge_level") is None
    assert "belongs to another repository" in facts.tried["badge_level"]


def test_no_entry_at_the_badge_site_is_none_and_an_unknown_level_is_no_fact(forge, fetch):
    forge.pages["/badges/en/projects.json"] = []
    assert fetch().value("badge_level") == "none"
    entry = {"id": 7, "badge_level": "platinum", "repo_url": "https://github.com/loom/weave"}
    forge.pages["/badges/en/projects.json"] = [entry]
    assert "badge_level" in fetch().tried


# --- the token


def test_the_token_goes_to_the_forge_alone(forge, fetch):
    fetch(token=TOKEN)
    signed = {path.split("/")[1] for path, headers in forge.seen if "Authorization" in headers}
    assert signed == {"api"}
    assert {headers["Authorization"] for path, headers in forge.seen if path.startswith("/api")} == {
        f"Bearer {TOKEN}"
    }


def test_the_token_is_nowhere_else(forge, fetch, tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    forge.says[f"{API}/releases"] = [Say(500)] * 3
    forge.says[f"{API}/security-advisories"] = [Say(200, b"{", length=50)] * 3
    told = []
    asking = Asking(
        places=forge.places, token=TOKEN, cache=tmp_path / "cache", tell=told.append, pauses=(0.0, 0.0)
    )
    facts = fetch_facts("loom/weave", asking)
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert kept
    assert TOKEN.encode() not in kept
    assert TOKEN not in caplog.text + repr(facts) + " ".join(told) + repr(asking)


def test_nothing_of_the_environment_changes_whom_is_asked(forge, fetch, monkeypatch, tmp_path):
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password stolen\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    assert fetch().tried == {}
    assert all("Authorization" not in headers for _, headers in forge.seen)


def test_cookies_are_not_kept(forge, fetch):
    forge.says[API] = [Say(200, json.dumps(forge.pages[API]).encode(), {"Set-Cookie": "a=b; Path=/"})]
    fetch()
    assert all("Cookie" not in headers for _, headers in forge.seen)


# --- names


@pytest.mark.parametrize(
    "typed",
    [
        "loom/weave",
        " loom/weave.git ",
        "https://github.com/loom/weave/tree/main",
        "git@github.com:loom/weave.git",
    ],
)
def test_a_repository_is_named_in_any_usual_way(fetch, typed):
    assert fetch(typed).repository == "https://github.com/loom/weave"


@pytest.mark.parametrize(
    "typed",
    ["", "weave", "https://gitlab.com/a/b", "a/b/c", "a/..", "https://github.com/a/b https://github.com/c/d"],
)
def test_what_names_no_repository_is_refused_before_anything_is_asked(forge, fetch, typed):
    with pytest.raises(IntakeError):
        fetch(typed)
    assert forge.seen == []


# --- certificates


def test_a_certificate_nobody_vouches_for_ends_it_before_the_token_is_sent(fetch, tmp_path):
    context, authority = self_signed(tmp_path)
    with closing(StubHub(context)) as stub:
        places = Places(stub.url, stub.url, stub.url, stub.url)
        facts = fetch(places=places, token=TOKEN, context=trusted(None, SignInError))
        assert facts.known == {}
        assert "certificate is not trusted" in facts.tried["stars"]
        assert stub.seen == []
        facts = fetch(places=places, token=TOKEN, context=trusted(authority, SignInError))
        assert "makes no sense" in facts.tried["stars"], "now it is heard, and says {}"
        assert stub.seen


def test_without_certificates_nothing_is_asked_over_https(fetch):
    places = Places(*(["https://127.0.0.1:9"] * 4))
    assert "no certificates to check it with" in fetch(places=places).tried["stars"]


@pytest.mark.parametrize("place", ["http://forge.example", "https://user@forge.example", "ftp://127.0.0.1"])
def test_a_place_that_is_not_safe_is_not_asked(fetch, place):
    assert "not one of the places that are asked" in fetch(places=Places(*[place] * 4)).tried["stars"]


# --- what is hardly HTTP


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 99999 Odd\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}",
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: 1\r\n" % n for n in range(500)) + b"\r\n{}",
        b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000 + b"\r\n\r\n{}",
        b"HTTP/1.1 301 Gone\r\nLocation: \xff\xfe\r\n\r\n",
        b"HTTP/1.1 301 Gone\r\nLocation: http://[::1\r\n\r\n",
        b"HTTP/1.1 301 Gone\r\n\r\n",
        b"HTTP/1.1 403 No\r\nContent-Length: 900\r\n\r\nrate",
        b"HTTP/1.1 403 No\r\nContent-Length: 900\r\n\r\n",
        b"HTTP/1.1 403 No\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" * 50,
        b"\x00" * 70_000,
    ],
)
def test_hardly_http_is_an_absent_fact_and_no_crash(fetch, said):
    with closing(RawServer(said)) as server:
        places = Places(*([server.url] * 4))
        facts = fetch(places=places, token=TOKEN, seconds=3)
    assert facts.known == {}
    assert set(facts.tried) == set(KINDS)


class RawServer:
    """Says the same bytes to everyone and hangs up."""

    def __init__(self, said):
        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                self.request.recv(65536)
                with suppress(OSError):  # the client may hang up first
                    self.request.sendall(said)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 10**12) | st.floats(allow_nan=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_the_servers_say_the_facts_can_be_written_and_read(forge, fetch, data):
    fill(forge)
    path = data.draw(st.sampled_from(sorted(forge.pages)))
    page = forge.pages[path] = json.loads(json.dumps(forge.pages[path]))
    place = page
    while isinstance(place, dict | list) and place and data.draw(st.booleans()):
        page = place
        key = data.draw(st.sampled_from(sorted(place))) if isinstance(place, dict) else 0
        place = place[key]
    if page is place or not isinstance(page, dict | list):
        forge.pages[path] = data.draw(JSON)
    else:
        page[key] = data.draw(JSON)
    facts = fetch(badge=data.draw(st.sampled_from([None, 7])))
    assert set(facts.known) | set(facts.tried) == set(KINDS)
    assert read_facts(json.loads(facts_text(facts))) == facts


def test_several_runs_may_share_a_cache(forge, fetch, tmp_path, monkeypatch):
    monkeypatch.setattr("tac_desk.intake.forge_cache.MOST_FILES", 5)
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(lambda _: fetch(cache=tmp_path / "cache"), range(18)))
    assert found == [fetch()] * 18
