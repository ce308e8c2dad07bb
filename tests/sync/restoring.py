"""What the tests of a restored hub share: what desks and hub say, and the steps of its officer."""

import contextlib
import io

from tac_desk.cli.hub import main
from tac_desk.sync.status import SyncState


def synced(*desks):
    for desk in desks:
        desk.start()
        desk.wait(lambda desk=desk: desk.state is SyncState.ONLINE)


def counted(desk):
    return [action.state for action in desk.call(lambda store: store.actions())]


def said(hub):
    return [comment.text for comment in hub.thing("dossier:alpha").comments]


def recover(server, *arguments):
    with contextlib.redirect_stdout(io.StringIO()) as told:
        status = main(["--data", str(server.directory), "recover", *arguments])
    return status, told.getvalue()
