"""Who sent a request: the reader its token speaks for, noted for the log and held to the rate of one device."""

from starlette.requests import Request

from tac_desk.hub.accounts import authenticate
from tac_desk.hub.observe import record_of
from tac_desk.hub.problems import problem
from tac_desk.hub.rates import Rate
from tac_desk.hub.tokens import Reader


def reader_of_request(request: Request) -> Reader:
    """Call it in a worker thread. Raises ProblemError, also when the device asks too often."""
    reader = authenticate(request.app.state.hub, request.headers.get("Authorization", ""))
    return allowed(request, reader)


def allowed(request: Request, reader: Reader) -> Reader:
    """`reader`, once more. Raises ProblemError when the device asks too often."""
    record_of(request).device = reader.device.id
    rate: Rate = request.app.state.device_rate
    if not rate.allows(reader.device.id):
        raise problem("too_many_requests")
    return reader
