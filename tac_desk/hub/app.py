"""The hub as a web application: its addresses, and what every error becomes."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tac_desk.hub.changed import Changed
from tac_desk.hub.errors import DatabaseTrouble, KeyMissing, RecoveringError
from tac_desk.hub.gauges import read_gauges
from tac_desk.hub.hub import Hub
from tac_desk.hub.idle import Idle
from tac_desk.hub.memory import Memory
from tac_desk.hub.metrics import DATABASE_ERRORS, Figures, Metrics
from tac_desk.hub.observe import Observed, record_of
from tac_desk.hub.openapi import describe
from tac_desk.hub.problems import ProblemError, problem
from tac_desk.hub.rates import Rate
from tac_desk.hub.ready import Readiness
from tac_desk.hub.replies import problem_reply
from tac_desk.hub.routes.blob import blob_route
from tac_desk.hub.routes.enrol import enrol_route
from tac_desk.hub.routes.exchange import exchange_route
from tac_desk.hub.routes.health import health_route
from tac_desk.hub.routes.ready import ready_route
from tac_desk.hub.routes.recover import recover_route
from tac_desk.hub.routes.token import token_route
from tac_desk.hub.serving import Serving
from tac_desk.hub.tries import Tries
from tac_desk.hub.visits import Visits
from tac_desk.hub.watch import Watch
from tac_desk.protocol import routes

log = logging.getLogger(__name__)


async def _openapi_route(_request: Request) -> Response:
    return JSONResponse(describe())


_ROUTES = [  # the first is asked for most
    Route(routes.EXCHANGE, exchange_route, methods=["POST"]),
    Route(routes.ENROL, enrol_route, methods=["POST"]),
    Route(routes.TOKEN, token_route, methods=["POST"]),
    Route(routes.RECOVER, recover_route, methods=["POST"]),
    Route(routes.BLOB, blob_route, methods=["GET"]),
    Route(routes.HEALTH, health_route, methods=["GET"]),
    Route(routes.READY, ready_route, methods=["GET"]),
    Route(routes.OPENAPI, _openapi_route, methods=["GET"]),
]


def make_app(hub: Hub, serving: Serving | None = None) -> Starlette:
    """The application that serves `hub`; closing `hub` is the caller's."""
    serving, metrics = serving or Serving(), Metrics()

    @asynccontextmanager
    async def life(app: Starlette) -> AsyncIterator[None]:
        watch = app.state.watch = Watch(hub)
        changed = Changed(hub.database)
        app.state.memory, app.state.visits = Memory(changed), Visits(hub)
        looking = asyncio.create_task(watch.look())
        yield
        watch.close()
        await looking
        changed.close()

    app = Starlette(
        routes=_ROUTES,
        exception_handlers={
            ProblemError: _on_problem,
            HTTPException: _on_http,
            DatabaseTrouble: _on_database,
            KeyMissing: _on_database,
            RecoveringError: _on_recovering,
            Exception: _on_bug,
        },
        middleware=[
            Middleware(
                Observed, metrics=metrics, rate=Rate(serving.address_rate), trusted=serving.trusted_proxies
            ),
            Middleware(Idle, route=_ROUTES[0]),
        ],
        lifespan=life,
    )
    app.router.redirect_slashes = (
        False  # an address is right or wrong; the Host header sends nobody elsewhere
    )
    app.state.hub, app.state.tries, app.state.metrics = hub, Tries(hub.now), metrics
    app.state.device_rate, app.state.readiness = Rate(serving.device_rate), Readiness(hub, serving)
    metrics.gauges += [lambda: read_gauges(hub), lambda: _waiting(app)]
    return app


def _waiting(app: Starlette) -> Figures:
    return {"tac_hub_waiting_exchanges": app.state.watch.waiting}


def _answer(request: Request, error: ProblemError) -> Response:
    record_of(request).code = error.problem.code
    return problem_reply(error, request.app.state.hub.id)


async def _on_problem(request: Request, error: Exception) -> Response:
    return _answer(request, error if isinstance(error, ProblemError) else problem("internal"))


async def _on_http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    codes = {404: "not_found", 405: "method_not_allowed"}
    return _answer(request, problem(codes.get(status, "malformed")))


async def _on_database(request: Request, error: Exception) -> Response:
    log.error("request %s: %s", record_of(request).id, error)
    request.app.state.metrics.count(DATABASE_ERRORS)
    return _answer(request, problem("busy"))


async def _on_recovering(request: Request, _error: Exception) -> Response:
    return await _on_problem(request, problem("recovering"))


async def _on_bug(request: Request, error: Exception) -> Response:
    """Starlette raises the error again for the server to log, with its traceback and without contents."""
    log.error("request %s failed: %s", record_of(request).id, type(error).__name__)
    return problem_reply(problem("internal"))
