"""A real hub in a process of its own, and a small desk that speaks to it over HTTP; for every room's tests."""

import subprocess
import sys
from contextlib import nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import requests

from tac_desk.assets import resource
from tac_desk.domain.commands import AddMember, Command, FileDossier, SetSeat
from tac_desk.domain.people import Role
from tac_desk.hub.accounts import create_code
from tac_desk.hub.found import found_hub
from tac_desk.hub.hub import Hub
from tac_desk.protocol import routes
from tac_desk.protocol.codec import command_body, decode, encode
from tac_desk.protocol.envelope import Envelope, Seen, SignedCommand, seal
from tac_desk.protocol.messages import (
    ENROL_DOMAIN,
    EnrolReply,
    EnrolRequest,
    ExchangeReply,
    ExchangeRequest,
)
from tac_desk.record.signing import DeviceKey

PEOPLE = {
    "ada": (Role.MEMBER,),
    "bo": (Role.MEMBER,),
    "olga": (Role.OBSERVER,),
    "carl": (Role.MEMBER, Role.CHAIR),
    "sue": (Role.SECRETARY,),
    "adam": (Role.ADMIN,),
}


@dataclass(eq=False)
class HubProcess:
    """A founded hub, served by a child process; `hub` is the same one opened by the test itself."""

    directory: Path
    hub: Hub
    options: tuple[str, ...] = ()
    port: int = 0
    url: str = ""
    child: "subprocess.Popen[str] | None" = None
    session: requests.Session = field(default_factory=requests.Session)
    program: tuple[str, ...] = ("-m", "tac_desk.cli.hub")
    metrics_url: str = ""
    log: Path | None = None  # where its standard error goes, if not to ours

    def start(self) -> None:
        """Serve, on the same port as before if there was one, and return once the hub answers."""
        command = [sys.executable, *self.program, "--data", str(self.directory), "serve"]
        command += ["--port", str(self.port), "--exit-with-parent", *self.options]
        with self.log.open("ab") if self.log else nullcontext() as log:
            self.child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log, text=True)
        assert self.child.stdout is not None
        line = self.child.stdout.readline().strip()
        if line.startswith("metrics on "):
            self.metrics_url = line.removeprefix("metrics on ")
            line = self.child.stdout.readline().strip()
        assert line.startswith("serving on "), line
        self.url = line.removeprefix("serving on ")
        self.port = int(self.url.rpartition(":")[2])

    def stop(self) -> int:
        """Tell it to stop and return its exit status."""
        assert self.child is not None
        self.child.terminate()
        return self._ended()

    def kill(self) -> None:
        assert self.child is not None
        self.child.kill()
        self._ended()

    def _ended(self) -> int:
        assert self.child is not None
        assert self.child.stdout is not None
        status = self.child.wait(30)
        self.child.stdout.close()
        self.child = None
        return status

    def close(self) -> None:
        if self.child is not None:
            self.stop()
        self.session.close()
        self.hub.close()

    def enrol(self, member: str, name: str = "laptop") -> "TestDesk":
        """A new computer of `member`, enrolled over HTTP."""
        code, _ = create_code(self.hub, member)
        key = DeviceKey.generate()
        answer = self.post(routes.ENROL, enrol_request(code, key, name))
        assert answer.status_code == 200, answer.text
        return TestDesk(self, key, decode(answer.content, EnrolReply))

    def post(self, route: str, message: object, token: str = "") -> requests.Response:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return self.session.post(self.url + route, data=encode(message), headers=headers, timeout=40)


def enrol_request(code: str, key: DeviceKey, name: str = "laptop") -> EnrolRequest:
    return EnrolRequest(code, key.public.hex(), name, key.sign(ENROL_DOMAIN, code.encode()).hex())


@dataclass(eq=False)
class TestDesk:
    """The least that a desk is: a key, tokens and a count of its commands."""

    __test__ = False
    server: HubProcess
    key: DeviceKey
    identity: EnrolReply
    n: int = 0

    def sign(self, command: Command, subject: str, *, n: int | None = None, **fields: Any) -> SignedCommand:
        """The next command of this desk, or another one with the number `n`."""
        self.n = self.n + 1 if n is None else self.n
        envelope = Envelope(
            v=1,
            hub=self.identity.hub,
            device=self.identity.device,
            n=self.n if n is None else n,
            kind=fields.pop("kind", command.KIND),
            subject=subject,
            body=fields.pop("body", command_body(command)),
            seen=Seen(0, ""),
            claimed_at=0,
            **fields,
        )
        return seal(envelope, self.key)

    def exchange(self, *commands: SignedCommand, cursor: int = 0, **more: Any) -> ExchangeReply:
        answer = self.ask(*commands, cursor=cursor, **more)
        assert answer.status_code == 200, answer.text
        return decode(answer.content, ExchangeReply)

    def ask(self, *commands: SignedCommand, cursor: int = 0, **more: Any) -> requests.Response:
        request = ExchangeRequest(cursor, commands, **more)
        return self.server.post(routes.EXCHANGE, request, self.identity.access_token)


def found_test_hub(directory: Path, **options: Any) -> Hub:
    """A hub with PEOPLE, seats of ada (alternate bo) and carl in both bodies, and the dossier `alpha`."""
    hub = found_hub(
        directory, "Test council", resource("rulebooks", "pytorch.toml").read_text("utf-8"), **options
    )
    people(hub)
    return hub


def people(hub: Hub) -> None:
    """PEOPLE, their seats and the dossier `alpha`."""
    for member, roles in PEOPLE.items():
        hub.submit(AddMember(member, member.title(), roles), "council")
    for body in ("tac", "ewg"):
        hub.submit(SetSeat(f"{body}-1", "Seat one", "First", "member", "ada", "bo", body), "council")
        hub.submit(SetSeat(f"{body}-2", "Seat two", "Second", "member", "carl", None, body), "council")
    hub.submit(FileDossier(1, "Alpha", "ecosystem", "https://git.example/alpha"), "dossier:alpha")
