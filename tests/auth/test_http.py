"""Every way in which a hub can fail to answer has its own title and next step, and costs little."""

import logging
import socket
import threading
import time
import tracemalloc

import pytest
import zstandard

from tac_desk.auth.address import parse_address
from tac_desk.auth.errors import SignInError
from tac_desk.auth.http import HubConnection
from tac_desk.auth.interrupt import Interrupt
from tac_desk.protocol.messages import TokenReply
from tests.auth.stub_hub import Answer, StubHub, problem, self_signed

GOOD = b'{"access_token":"a","refresh_token":"r","expires_in":600}'
CANARY = "canary-5f3a"


@pytest.fixture
def connect():
    opened = []

    def open_connection(url, **options):
        opened.append(HubConnection(parse_address(url), raises=SignInError, **options))
        return opened[-1]

    yield open_connection
    for connection in opened:
        connection.close()


def ask(connection, **options):
    return connection.post("/v1/token", {}, TokenReply, **options)


def code_of(connection, **options):
    with pytest.raises(SignInError) as caught:
        ask(connection, **options)
    assert caught.value.title
    assert caught.value.cause
    assert caught.value.next_step
    return caught.value.code


def test_an_honest_answer_arrives_and_the_connection_is_kept(stub, connect):
    stub.answers = [Answer(GOOD)]
    connection = connect(stub.url)
    assert [ask(connection).access_token for _ in range(3)] == ["a"] * 3
    assert len(stub.callers) == 1


def test_an_answer_may_be_compressed(stub, connect):
    stub.answers = [Answer(zstandard.compress(GOOD), headers={"Content-Encoding": "zstd"})]
    assert ask(connect(stub.url)).refresh_token == "r"
    assert stub.seen[0][2]["Accept-Encoding"] == "zstd"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (Answer(b"\x00\xffgarbage"), "garbage"),
        (Answer(b"[" * 100_000), "garbage"),
        (Answer(b'{"access_token": 1}'), "garbage"),
        (Answer(GOOD[:20]), "garbage"),
        (Answer(GOOD, length=10_000), "garbage"),
        (Answer(b"not zstd", headers={"Content-Encoding": "zstd"}), "garbage"),
        (Answer(zstandard.compress(GOOD)[:-5], headers={"Content-Encoding": "zstd"}), "garbage"),
        (Answer(GOOD, headers={"Content-Encoding": "gzip"}), "garbage"),
        (Answer(b"<html>Oops</html>", 500, {"Content-Type": "text/html"}), "hub_error"),
        (Answer(b"<html>Bad gateway</html>", 502, {"Content-Type": "text/html"}), "hub_down"),
        (Answer(b"<html>No such page</html>", 404, {"Content-Type": "text/html"}), "not_a_hub"),
        (Answer(b"", 401), "unauthorised"),
        (Answer(b"", 204), "not_a_hub"),
        (Answer(b"{", 500, {"Content-Type": "application/problem+json"}), "garbage"),
        (problem(401, "device_revoked"), "device_revoked"),
        (problem(426, "client_too_old"), "client_too_old"),
    ],
)
def test_each_bad_answer_has_its_own_name(stub, connect, answer, code):
    stub.answers = [answer]
    assert code_of(connect(stub.url)) == code


def test_the_hubs_own_words_are_made_safe_to_show(stub, connect):
    body = b'{"title":"T\\u202e","cause":"' + b"x" * 5000 + b'","next_step":"N","code":"c"}'
    stub.answers = [Answer(body, 403, {"Content-Type": "application/problem+json"})]
    with pytest.raises(SignInError) as caught:
        ask(connect(stub.url))
    assert caught.value.title == "T⟨U+202E⟩"
    assert len(caught.value.cause) < 400


def test_no_redirect_is_followed_not_even_with_the_token(stub, connect):
    other = StubHub()
    try:
        stub.answers = [Answer(b"", 307, {"Location": other.url + "/v1/token"})]
        assert code_of(connect(stub.url), token="secret") == "redirected"
        assert other.seen == []
    finally:
        other.close()


@pytest.mark.parametrize("target", ["http://[::1", "\xff\xfe", "http://a:b:c/", ""])
def test_an_odd_redirect_is_told_as_one(stub, connect, target):
    stub.answers = [Answer(b"", 301, {"Location": target})]
    assert code_of(connect(stub.url)) == "redirected"


def test_a_slow_hub_is_not_waited_for(stub, connect):
    stub.answers = [Answer(GOOD, pause=5)]
    began = time.monotonic()
    assert code_of(connect(stub.url), timeout=0.3) == "time_out"
    assert time.monotonic() - began < 1.5


def test_a_hub_that_drips_cannot_hold_a_request_for_ever(stub, connect):
    stub.answers = [Answer(GOOD, pause=0.1, piece=1)]
    began = time.monotonic()
    assert code_of(connect(stub.url), timeout=0.5) == "time_out"
    assert time.monotonic() - began < 1.5


def test_an_endless_body_is_cut_off(stub, connect):
    stub.answers = [Answer(b"x" * 3_000_000)]
    with pytest.raises(SignInError) as caught:
        connect(stub.url).get("/blob", limit=1_000_000)
    assert caught.value.code == "too_large"


def test_a_compressed_bomb_is_never_held_in_memory(stub, connect):
    bomb = zstandard.ZstdCompressor().compress(bytes(500_000_000))
    stub.answers = [Answer(bomb, headers={"Content-Encoding": "zstd"})]
    connection = connect(stub.url)
    tracemalloc.start()
    with pytest.raises(SignInError) as caught:
        connection.get("/blob", limit=1_000_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert caught.value.code == "too_large"
    assert peak < 20_000_000


def test_a_hub_that_is_down_is_said_to_be_down(connect):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    assert code_of(connect(f"http://127.0.0.1:{port}")) == "hub_down"


def test_a_name_that_does_not_exist_is_said_so(connect):
    assert code_of(connect("https://no-such-hub.invalid")) in ("name_unknown", "time_out")


def test_a_connection_that_is_dropped_without_an_answer_is_said_to_be_down(connect):
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=lambda: server.accept()[0].close(), daemon=True).start()
        assert code_of(connect(f"http://127.0.0.1:{server.getsockname()[1]}")) == "hub_down"


def test_a_certificate_nobody_vouches_for_is_refused(tmp_path, connect, monkeypatch):
    context, pem = self_signed(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(pem))
    hub = StubHub(context)
    try:
        hub.answers = [Answer(GOOD)]
        assert code_of(connect(hub.url)) == "certificate"
        assert hub.seen == []
        assert ask(connect(hub.url, ca_file=pem)).access_token == "a"
        assert code_of(connect(hub.url.replace("127.0.0.1", "localhost"), ca_file=pem)) == "certificate"
    finally:
        hub.close()


def test_a_certificate_file_that_is_none_is_refused(tmp_path):
    (tmp_path / "ca.pem").write_text("no certificate")
    with pytest.raises(SignInError) as caught:
        HubConnection(parse_address("https://hub.example"), raises=SignInError, ca_file=tmp_path / "ca.pem")
    assert caught.value.code == "no_certificates"


def test_nothing_is_taken_from_the_environment(stub, connect, monkeypatch, tmp_path):
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password b\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    stub.answers = [Answer(GOOD)]
    assert ask(connect(stub.url)).access_token == "a"
    assert "Authorization" not in stub.seen[0][2]


def test_an_interrupt_ends_a_waiting_request_at_once_and_the_next_one_works(stub, connect):
    stub.answers = [Answer(GOOD, pause=10), Answer(GOOD)]
    connection, interrupt = connect(stub.url), Interrupt()
    threading.Timer(0.2, interrupt.fire).start()
    began = time.monotonic()
    assert code_of(connection, interrupt=interrupt) == "interrupted"
    assert time.monotonic() - began < 1
    assert ask(connection).access_token == "a"


def test_an_interrupt_ends_a_waiting_request_over_tls_too(tmp_path, connect):
    context, pem = self_signed(tmp_path)
    hub, interrupt = StubHub(context), Interrupt()
    try:
        hub.answers = [Answer(GOOD), Answer(GOOD, pause=10), Answer(GOOD)]
        connection = connect(hub.url, ca_file=pem)
        ask(connection)
        threading.Timer(0.2, interrupt.fire).start()
        began = time.monotonic()
        assert code_of(connection, interrupt=interrupt) == "interrupted"
        assert time.monotonic() - began < 1
        assert ask(connection).access_token == "a"
    finally:
        hub.close()


def test_an_interrupt_that_has_fired_before_lets_nothing_out(stub, connect):
    interrupt = Interrupt()
    interrupt.fire()
    assert code_of(connect(stub.url), interrupt=interrupt) == "interrupted"
    assert stub.seen == []


def test_an_interrupt_ends_a_kept_connection_too(stub, connect):
    stub.answers = [Answer(GOOD), Answer(GOOD, pause=10), Answer(GOOD)]
    connection, interrupt = connect(stub.url), Interrupt()
    ask(connection)
    threading.Timer(0.2, interrupt.fire).start()
    assert code_of(connection, interrupt=interrupt) == "interrupted"


def test_a_token_is_in_no_log_line_and_no_message(stub, connect, caplog):
    caplog.set_level(logging.DEBUG)
    connection = connect(stub.url)
    shown = []
    for answer in (Answer(GOOD), Answer(b"{"), Answer(b"", 500), Answer(GOOD, length=9999)):
        stub.answers = [answer]
        try:
            ask(connection, token=CANARY)
        except SignInError as error:
            shown += [str(error), repr(error), repr(error.__cause__), repr(error.__context__), error.cause]
    assert len(shown) == 15
    assert CANARY not in caplog.text + "".join(shown) + repr(connection) + repr(vars(connection))


@pytest.mark.parametrize(
    "typed",
    [
        "", "https://", "ftp://hub.example", "http://hub.example", "http://10.0.0.1", "https://a:b@hub.example",
        "https://hub.example/?x=1", "https://hub.example/#x", "https://hub.example:99999", "https://hub .example",
        "https://hub.example\n.evil.example", "https://" + "a" * 70 + ".example", "https://[::1",
        "http://127.0.0.1.evil.example", "http://localhost.evil.example", "https://hub.example\\@evil.example",
    ],
)  # fmt: skip
def test_an_address_that_cannot_be_a_hub_is_refused(typed):
    with pytest.raises(SignInError) as caught:
        parse_address(typed)
    assert caught.value.code == "bad_address"


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("hub.example", "https://hub.example"),
        (" https://hub.example/tac/ ", "https://hub.example/tac"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.2:8000", "http://127.0.0.2:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_an_address_is_read_as_it_was_meant(typed, url):
    assert parse_address(typed).url == url
