"""A hub that is backed up, lost and restored, with the computers of its members around it."""

import random
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tac_desk.domain.commands import AddComment, CastVote, OpenBallot
from tac_desk.domain.dossier import Audience
from tac_desk.hub import accounts
from tac_desk.hub.backup import back_up
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import rows_after
from tac_desk.hub.restore import restore
from tac_desk.hub.routes import exchange as route
from tac_desk.hub.settings import DATABASE_VARIABLE
from tac_desk.hub.tokens import Reader
from tac_desk.protocol.messages import ExchangeReply, ExchangeRequest
from tac_desk.store.store import Store
from tests.bars.desk import KEY
from tests.bars.restore_desk import Computer
from tests.bars.set_aside import environment
from tests.bars.table import BEGINNING, DESKS, FIRST, SEATS, SECRET, accepted, template
from tests.postgres import empty_database

PRESENT = ("m1", "m2", "m3", "a1", "olga")


class RestoredHub:
    """`hub` is the one that serves now. `postgres` is a server on which the restored hub shall be, if any."""

    def __init__(self, folder: Path, chance: random.Random, postgres: str | None) -> None:
        self.folder, self.chance, self._postgres = folder, chance, postgres
        self._at, self.said, self.ballots = BEGINNING, 0, 1
        self._leaving = ExitStack()
        template().copy("hub", folder / "hub")
        self.hub = Hub.open(folder / "hub", now=self.clock)
        self.computers = [self._computer(name) for name in PRESENT]

    def _computer(self, name: str) -> Computer:
        made, folder = template(), self.folder / name
        made.copy(name, folder)
        return Computer(
            self, folder, DESKS[name], made.keys[name], made.identities[name], Store.open(folder, KEY)
        )

    def computer(self, member: str) -> Computer:
        return next(one for one in self.computers if one.member == member)

    def clock(self) -> int:
        self._at += 7
        return self._at

    def answer(self, computer: Computer, request: ExchangeRequest) -> ExchangeReply:
        with self.hub.database.reading() as connection:
            accounts._refuse_in_recovery(connection)  # before any token is looked at
        council = self.hub.council()
        reader = Reader(council.members[computer.member], council.devices[computer.identity.device])
        return route._exchange(self.hub, reader, request)

    # --- what happens

    def act(self) -> None:
        """Somebody does something, or the hub's operator opens another ballot."""
        chance = self.chance
        if chance.random() < 0.1:
            self.ballots += 1
            accepted(self.hub, OpenBallot("Shall we?", "motion", threshold=">=2/3", days=14), self.ballot)
            return
        computer = chance.choice(self.computers)
        seats = [seat for seat, holders in SEATS.items() if computer.member in holders]
        if seats and chance.random() < 0.5:
            position = chance.choice(["yes", "no", "abstain", "recuse"])
            computer.save(self.ballot, CastVote(seats[0], position, rationale="Because."))
        else:
            self._say(computer)

    def _say(self, computer: Computer) -> None:
        self.said += 1
        is_public = computer.member == "olga" or self.chance.random() < 0.5
        text = f"{computer.folder.name} {self.said}" + ("" if is_public else f" {SECRET}")
        audience = Audience.PUBLIC if is_public else Audience.COUNCIL
        computer.save("dossier:1", AddComment(text, audience=audience))
        computer.texts.append(text)

    @property
    def ballot(self) -> str:
        return FIRST if self.ballots == 1 else f"ballot:b{self.ballots}"

    def back_up(self) -> Path:
        return back_up(self.hub, self.folder / "saved.tac-hub", with_keys=True).file

    def lose(self, file: Path) -> None:
        """The hub is gone; another one is made of the backup, on the other kind of database where there is one."""
        self.hub.close()
        with self._database():
            restore(file, self.folder / "restored")
            self.hub = Hub.open(self.folder / "restored", now=self.clock)

    @contextmanager
    def _database(self) -> Iterator[None]:
        if self._postgres is None:
            yield
            return
        place = self._leaving.enter_context(empty_database(self._postgres))
        with environment(DATABASE_VARIABLE, place):
            yield

    def leaves(self) -> list[bytes]:
        """Of every entry in the ledger of the hub that serves now."""
        with self.hub.database.reading() as connection:
            return [bytes(row.leaf) for row in rows_after(connection, 0, 100_000)]

    def close(self) -> None:
        for computer in self.computers:
            computer.store.close()
        self.hub.close()
        self._leaving.close()
