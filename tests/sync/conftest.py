"""A real hub process and a real desk that is signed in to it: store thread, vault, link and loop."""

import queue
import threading
import time
from concurrent.futures import Future

import pytest

from tac_desk.auth.enrol import enrol
from tac_desk.auth.vault import MemoryVault, device_key
from tac_desk.desk.actions.add_comment import add_comment
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.refusal import Refusal
from tac_desk.hub.accounts import create_code
from tac_desk.hub.backup import back_up
from tac_desk.hub.hub import Hub
from tac_desk.hub.restore import restore
from tac_desk.store.identity import Identity
from tac_desk.store.store import Store
from tac_desk.sync import loop as loop_module
from tac_desk.sync.link import Link
from tac_desk.sync.loop import SyncLoop
from tests.hub_process import HubProcess, found_test_hub


class StoreThread:
    """Owns a store; `call` is what the loop is given."""

    def __init__(self, directory):
        self.jobs = queue.SimpleQueue()
        self.thread = threading.Thread(target=self._work, name="store")
        self.thread.start()
        self.store = self._do(lambda _: Store.open(directory, bytes(32)))

    def _work(self):
        while (job := self.jobs.get()) is not None:
            function, future = job
            try:
                future.set_result(function(getattr(self, "store", None)))
            except Exception as error:  # noqa: BLE001 - handed to the caller
                future.set_exception(error)

    def _do(self, function):
        future = Future()
        self.jobs.put((function, future))
        return future.result(30)

    call = _do

    def close(self):
        self._do(lambda store: store.close())
        self.jobs.put(None)
        self.thread.join()


class LivingDesk:
    """A desk as the program runs it, without its window. `statuses` and `changes` are what the screen would hear."""

    def __init__(self, server, directory, member="ada"):
        self.server, self.vault = server, MemoryVault()
        self.files = StoreThread(directory)
        code, _ = create_code(server.hub, member)
        reply = enrol(server.url, code, "laptop", self.vault)
        self.identity = Identity.from_reply(reply, server.url)
        self.files.call(lambda store: store.set_identity(self.identity))
        self.statuses, self.changes = [], set()
        self.loop = self.thread = None

    def call(self, function):
        return self.files.call(function)

    def link(self):
        return Link(self.identity.url, self.identity.hub, self.vault)

    def start(self):
        self.loop = SyncLoop(
            self.call, self.link(), device_key(self.vault), self.statuses.append, self.changes.update
        )
        self.thread = threading.Thread(target=self.loop.run, name="net")
        self.thread.start()

    def stop(self):
        """How long it took."""
        began = time.monotonic()
        if self.loop is not None:
            self.loop.stop()
            self.thread.join(10)
            assert not self.thread.is_alive()
            self.loop = None
        return time.monotonic() - began

    def close(self):
        self.stop()
        self.files.close()

    def comment(self, text, window=0):
        """Comment on the dossier `alpha`, with an undo window in milliseconds."""
        saved = self.call(lambda store: add_comment(Desk(store, undo_window=window), "alpha", text))
        assert not isinstance(saved, Refusal), saved
        if self.loop is not None:
            self.loop.wake()

    @property
    def state(self):
        return self.statuses[-1].state if self.statuses else None

    def wait(self, condition, seconds=10.0):
        """Until it is true; says what was heard when it never is."""
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, self.statuses[-5:]
            time.sleep(0.01)


def comments(server):
    return [comment.text for comment in server.hub.thing("dossier:alpha").comments]


@pytest.fixture
def hub_server(tmp_path):
    server = HubProcess(tmp_path / "hub", found_test_hub(tmp_path / "hub"))
    server.start()
    yield server
    server.close()


@pytest.fixture
def desk(hub_server, tmp_path):
    desk = LivingDesk(hub_server, tmp_path / "profile")
    yield desk
    desk.close()


@pytest.fixture
def hub_comments(hub_server):
    """What the hub has in its books, now."""
    return lambda: comments(hub_server)


@pytest.fixture
def impatient(monkeypatch):
    """A desk that fails does not wait long before it tries again."""
    monkeypatch.setattr(loop_module, "BACK_OFF", (0.1, 0.3))


@pytest.fixture
def saved(hub_server, tmp_path):
    """A function that backs the hub up now."""
    return lambda: back_up(hub_server.hub, tmp_path / "saved.tac-hub", with_keys=True).file


@pytest.fixture
def restored(hub_server, tmp_path):
    """A function that loses the hub and makes another one of a backup, serving at the same address."""
    made = []

    def again(file):
        hub_server.kill()
        restore(file, tmp_path / "restored")
        server = HubProcess(tmp_path / "restored", Hub.open(tmp_path / "restored"), port=hub_server.port)
        made.append(server)
        server.start()
        return server

    yield again
    for server in made:
        server.close()
