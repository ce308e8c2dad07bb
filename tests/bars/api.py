"""Bar: whatever is sent to a hub's addresses is answered as its published description says, and enters nothing."""

import json
import random
import shutil
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse
from pathlib import Path
from typing import Any

import msgspec
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from requests.exceptions import InvalidHeader
from schemathesis.core.failures import FailureGroup
from schemathesis.specs.openapi import checks
from sqlalchemy import Connection, select, update

from tac_desk.domain.commands import AddComment
from tac_desk.domain.people import Council
from tac_desk.hub import accounts, body, ledger, recover, replies, tables
from tac_desk.hub.hub import Hub
from tac_desk.hub.judge import Sitting
from tac_desk.protocol import messages, routes
from tac_desk.protocol.codec import encode
from tac_desk.protocol.entry import EntryMessage
from tac_desk.protocol.envelope import SIGNING_DOMAIN, SignedCommand
from tac_desk.protocol.messages import ExchangeRequest, TokenRequest
from tac_desk.protocol.recovery import RecoverRequest
from tac_desk.record.signing import DeviceKey
from tests.bars.api_hub import SECONDS, Served, served
from tests.bars.api_mutants import MUTATIONS, Sent, of_values
from tests.bars.bar import Bar, Case, Violation
from tests.hub_process import TestDesk, enrol_request, found_test_hub

BLOCK = 50  # so many cases schemathesis makes at once
CHECK_EVERY = 50
CONFORMS = (
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_schema_conformance,
)
HEALTHY = (routes.HEALTH, routes.READY, routes.OPENAPI)
KINDS = ("exchange", "signed", "forged", "enrol", "token", "recover", "false")
LIES = ("forged", "false")  # sent as they are


@dataclass(eq=False)
class Scene:
    """A hub that serves, one in recovery that lacks `lost`, and desks, of which what is sent may ruin `spare` and
    `renewing`.
    """

    hub: Served
    recovering: Served
    lost: RecoverRequest
    known: dict[int, tuple[bytes, bytes]]
    desk: TestDesk
    spare: TestDesk
    renewing: TestDesk
    schema: Any
    cases: Any

    def check(self) -> None:
        """Raises Violation."""
        self.hub.check(self.desk)
        with self.recovering.hub.database.reading() as connection:
            rows = connection.execute(select(tables.recovered)).all()
        for row in rows:
            leaf, content = self.known[row.seq]
            if bytes(row.leaf) != leaf or (row.body is not None and bytes(row.body) != content):
                raise Violation(f"a hub in recovery took what it never signed, as entry {row.seq}")
        self.spare, self.renewing = self.hub.enrol("bo"), self.hub.enrol("bo")

    # --- what schemathesis makes of the description

    def generated(self, number: int) -> Any:
        """The case of this number."""
        block, made = number // BLOCK, list[Any]()

        @seed(block)
        @settings(
            max_examples=BLOCK,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(self.cases)
        def make(case: Any) -> None:
            made.append(case)

        if block != self._block:
            make()
            self._block, self._made = block, made
        return self._made[number % BLOCK % len(self._made)]

    _block = -1
    _made: tuple[Any, ...] | list[Any] = ()

    def send_generated(self, case: Any, chance: random.Random) -> None:
        """Raises Violation."""
        to = self.recovering if chance.random() < 0.25 else self.hub
        headers = (
            {"Authorization": f"Bearer {self.desk.identity.access_token}"} if chance.random() < 0.8 else {}
        )
        try:
            answer = case.call(base_url=to.url, session=to.session, headers=headers, timeout=SECONDS)
        except InvalidHeader:
            return  # nothing that HTTP could carry
        try:
            case.validate_response(answer, checks=list(CONFORMS))
        except FailureGroup as failure:
            raise Violation(f"{failure}{to.told()}") from failure
        self._expect(to, answer.status_code, answer.content, case.as_curl_command())

    def _expect(self, to: Served, status: int, content: bytes, what: str) -> None:
        code = json.loads(content).get("code") if status >= 400 and content[:1] == b"{" else None
        if status >= 500 and not (to is self.recovering and code == "recovering"):
            raise Violation(f"{status} to {what[:2000]}: {content[:500]!r} {to.told()}")

    # --- what becomes of honest requests

    def honest(self, kind: str, chance: random.Random) -> tuple[Served, Sent]:
        """A request of a desk; enrolments and LIES lack one thing that would make them true."""
        token = (("Authorization", f"Bearer {self.spare.identity.access_token}"),)
        match kind:
            case "exchange":
                request: object = ExchangeRequest(0, (self.hub.comment(self.spare, "From a mutant."),))
                return self.hub, Sent(routes.EXCHANGE, token, encode(request))
            case "signed" | "forged":
                signed = self._signed_oddly(chance) if kind == "signed" else self._forged(chance)
                return self.hub, Sent(routes.EXCHANGE, token, encode(ExchangeRequest(0, (signed,))))
            case "enrol":
                code, _ = accounts.create_code(self.hub.hub, "bo")
                request = enrol_request(code[::-1], DeviceKey.generate())
                return self.hub, Sent(routes.ENROL, (), encode(request))
            case "token":
                return self.hub, Sent(
                    routes.TOKEN, (), encode(TokenRequest(self.renewing.identity.refresh_token))
                )
            case _:
                given = self._given_back(chance) if kind == "false" else self.lost
                return self.recovering, Sent(routes.RECOVER, (), encode(given))

    def _given_back(self, chance: random.Random) -> RecoverRequest:
        """Something else in the place of what the hub lacks."""
        at, lost = chance.randrange(len(self.lost.entries)), self.lost
        match chance.randrange(2):
            case 0:
                leaves = (*lost.leaves[:at], chance.randbytes(32).hex(), *lost.leaves[at + 1 :])
                return msgspec.structs.replace(lost, leaves=leaves)
            case _:
                other = msgspec.structs.replace(lost.entries[at], entry=lost.entries[at - 1].entry)
                return msgspec.structs.replace(lost, entries=(other,))

    def _signed_oddly(self, chance: random.Random) -> SignedCommand:
        """Well signed by its device, but with something odd inside; it may be entered, accepted or refused."""
        plain = self.hub.comment(self.spare, "Odd.").payload
        payload = of_values(Sent("", (), plain.encode()), chance).body.decode("utf-8", "replace")
        signed = SignedCommand(payload, self.spare.key.sign(SIGNING_DOMAIN, payload.encode()).hex())
        self.hub.honest.add(signed)
        return signed

    def _forged(self, chance: random.Random) -> SignedCommand:
        """What must not be entered (again): others' words, a command that was sent before, one out of its turn."""
        match chance.randrange(3):
            case 0:
                signed = self.hub.comment(self.spare, "True.")
                return SignedCommand(signed.payload.replace("True.", "Forged."), signed.signature)
            case 1 if self.hub.honest:
                return chance.choice(sorted(self.hub.honest, key=lambda one: one.payload))
            case _:
                return self.spare.sign(
                    AddComment("Too early."), "dossier:alpha", n=1_000 + chance.randrange(9)
                )

    def send_mutant(self, number: int, chance: random.Random) -> None:
        """Raises Violation."""
        kind = KINDS[number % len(KINDS)]
        to, sent = self.honest(kind, chance)
        for _ in range(0 if kind in LIES else chance.choice((0, 1, 1, 2))):
            mutation = chance.choice(MUTATIONS)
            try:
                sent = mutation(sent, chance)
            except (ValueError, ArithmeticError, RecursionError, IndexError, AttributeError):
                continue  # what it works on was ruined by the one before
        for _ in range(chance.choice((1, 1, 1, 2))):  # some of it comes twice
            self._send(to, sent)

    def _send(self, to: Served, sent: Sent) -> None:
        status, content, answer = self._plainly(to, sent) if sent.plain else (*_rawly(to, sent), None)
        what = f"{sent.method} {sent.path} {sent.headers} {sent.body[:500]!r}"
        self._expect(to, status, content, what)
        if answer is not None:
            try:
                self.schema[sent.path][sent.method].validate_response(answer)
            except FailureGroup as failure:
                raise Violation(f"{failure} to {what}") from failure
        tokens = dict(sent.headers)
        if status == 200 and sent.path == routes.EXCHANGE and len(tokens.get("Authorization", "")) < 40:
            raise Violation(f"it answers whoever asks: {what}")

    def _plainly(self, to: Served, sent: Sent) -> tuple[int, bytes, requests.Response]:
        headers = {name: value.encode("utf-8") for name, value in sent.headers}
        answer = to.session.post(to.url + sent.path, sent.body, headers=headers, timeout=SECONDS)
        return answer.status_code, answer.content, answer


def _strategies(schema: Any) -> Iterator[Any]:
    """Of every address what is right, and what is wrong where anything can be."""
    modes = schemathesis.GenerationMode
    for found in schema.get_all_operations():
        operation = found.ok()
        yield operation.as_strategy(modes.POSITIVE)
        if operation.path not in HEALTHY:
            yield operation.as_strategy(modes.NEGATIVE)


def _rawly(to: Served, sent: Sent) -> tuple[int, bytes]:
    """The answer to bytes that no client library would send; 0 when the connection just ended."""
    with socket.create_connection(("127.0.0.1", to.port), timeout=SECONDS) as connection:
        try:
            connection.sendall(sent.raw())
            connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # it may be refused before all of it is read
        try:
            answer = HTTPResponse(connection, method=sent.method if sent.method == "HEAD" else None)
            answer.begin()
            return answer.status, answer.read()
        except TimeoutError as error:
            raise Violation(f"no answer to {sent.raw()[:2000]!r}") from error
        except (OSError, HTTPException):
            return 0, b""


@contextmanager
def world(folder: Path, _seed: int) -> Iterator[Case]:
    directory, restored = folder / "hub", folder / "restored"
    founded = found_test_hub(directory)
    founded.close()
    shutil.copytree(directory, restored)
    lost, known = _grown(Hub.open(directory))
    copy = Hub.open(restored)
    recover.begin(copy)
    with served(folder, Hub.open(directory), directory) as hub, served(folder, copy, restored) as recovering:
        described = requests.get(hub.url + routes.OPENAPI, timeout=SECONDS).json()
        schema = schemathesis.openapi.from_dict(described)
        desks = [hub.enrol(member) for member in ("ada", "bo", "bo")]
        scene = Scene(hub, recovering, lost, known, *desks, schema, st.one_of(list(_strategies(schema))))

        def case(number: int) -> None:
            chance = random.Random(number)
            scene.send_generated(scene.generated(number), chance)
            scene.send_mutant(number, chance)
            if number % CHECK_EVERY == 0:
                scene.check()

        yield case
        scene.check()


def _grown(hub: Hub) -> tuple[RecoverRequest, dict[int, tuple[bytes, bytes]]]:
    """The hub goes on after the copy was made; what its desks could give back, and what of it is true."""
    with hub.database.reading() as connection:
        before = ledger.size_of(connection)
    for number in range(12):
        hub.submit(AddComment(f"Number {number}"), "dossier:alpha")
    with hub.database.reading() as connection:
        rows = ledger.rows_after(connection, before, 100)
        note = hub.sign(ledger.read_head(connection), before + len(rows), rows[-1].root)
    entries = tuple(EntryMessage(row.seq, msgspec.Raw(row.body), row.salt.hex()) for row in rows)
    hub.close()
    request = RecoverRequest(note, tuple(row.leaf.hex() for row in rows), entries, (b"a file",))
    return request, {row.seq: (bytes(row.leaf), bytes(row.body)) for row in rows}


# --- planted faults


def bodies_may_raise() -> None:
    """A route that does not expect what it cannot read."""
    body.CodecError = KeyError  # type: ignore[misc, assignment]


def signatures_are_believed() -> None:
    from tac_desk.hub import judge

    judge.is_signed_by = lambda signed, key: True


def tokens_are_believed() -> None:
    from tac_desk.hub import tokens

    plain = tokens.readers_of

    def anybody(connection: Connection, council: Council, said: Sequence[str], at: int) -> Any:
        ada = tokens.Reader(council.members["ada"], next(iter(council.devices.values())))
        found = plain(connection, council, said, at)
        return [one if isinstance(one, tokens.Reader) else ada for one in found]

    tokens.readers_of = anybody


def numbers_are_not_looked_at() -> None:
    """A command is entered whenever it comes."""
    Sitting._answer_again = lambda self, signed, envelope, at: None  # type: ignore[method-assign]
    Sitting._out_of_turn = lambda self, envelope: None  # type: ignore[method-assign]


def problems_are_not_as_described() -> None:
    replies.encode = lambda value: encode(  # type: ignore[assignment]
        {"error": value.code} if isinstance(value, messages.Problem) else value
    )


def recovery_believes() -> None:
    """What a hub in recovery is given back is not compared with what it signed."""
    from tac_desk.hub import recovery

    def take(connection: Connection, message: EntryMessage) -> None:
        mine = update(tables.recovered).where(tables.recovered.c.seq == message.seq)
        connection.execute(mine.values(body=message.content, salt=b""))

    recovery._take_entry = take


BAR = Bar(
    name="api",
    promise="whatever is sent to a hub is answered as described, never by a failure, and enters nothing",
    smoke=2_000,
    full=100_000,
    together=500,
    patience=100,
    world=world,
    faults={
        "a body that cannot be read raises": bodies_may_raise,
        "signatures are believed": signatures_are_believed,
        "tokens are believed": tokens_are_believed,
        "the numbers of commands are not looked at": numbers_are_not_looked_at,
        "a hub in recovery believes what it is given": recovery_believes,
        "problems are not as described": problems_are_not_as_described,
    },
)
