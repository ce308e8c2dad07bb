"""Describes the hub's addresses in OpenAPI, generated from the messages themselves so that it cannot drift."""

from importlib.metadata import version
from typing import Any

import msgspec

from tac_desk.hub.problems import CODES, problem
from tac_desk.protocol import messages, recovery, routes

_REF = "#/components/schemas/{name}"
_BEARER = {"bearer": {"type": "http", "scheme": "bearer"}}
_MESSAGES = (
    messages.EnrolRequest,
    messages.EnrolReply,
    messages.TokenRequest,
    messages.TokenReply,
    messages.ExchangeRequest,
    messages.ExchangeReply,
    recovery.RecoverRequest,
    recovery.RecoverReply,
    messages.Problem,
)


def describe() -> dict[str, Any]:
    """The whole description."""
    schemas, components = msgspec.json.schema_components(_MESSAGES, ref_template=_REF)
    named = dict(zip((message.__name__ for message in _MESSAGES), schemas, strict=True))
    blob_address = {"name": "sha256", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "TAC Desk hub", "version": version("tac-desk")},
        "paths": {
            routes.ENROL: {"post": _post("Enrol this computer", named, "EnrolRequest", "EnrolReply")},
            routes.TOKEN: {"post": _post("Renew the tokens", named, "TokenRequest", "TokenReply")},
            routes.EXCHANGE: {
                "post": _post(
                    "Send commands, get entries", named, "ExchangeRequest", "ExchangeReply", bearer=True
                )
            },
            routes.RECOVER: {
                "post": _post("Give a restored hub what it lacks", named, "RecoverRequest", "RecoverReply")
            },
            routes.BLOB: {
                "get": _get("A file by its hash", _binary(), bearer=True) | {"parameters": [blob_address]}
            },
            routes.HEALTH: {"get": _get("Whether the hub answers", _json({"type": "object"}))},
            routes.READY: {"get": _get("Whether the hub can serve", _json({"type": "object"}))},
            routes.OPENAPI: {"get": _get("This description", _json({"type": "object"}))},
        },
        "components": {"schemas": components, "securitySchemes": _BEARER},
    }


def _post(
    summary: str, named: dict[str, Any], request: str, reply: str, *, bearer: bool = False
) -> dict[str, Any]:
    body = {"required": True, "content": _json(named[request])}
    return _get(summary, _json(named[reply]), bearer=bearer) | {"requestBody": body}


def _get(summary: str, content: dict[str, Any], *, bearer: bool = False) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "summary": summary,
        "responses": {"200": {"description": "Done", "content": content}, **_errors()},
    }
    return operation | {"security": [{"bearer": []}]} if bearer else operation


def _errors() -> dict[str, Any]:
    content = {"application/problem+json": {"schema": {"$ref": _REF.format(name="Problem")}}}
    found: dict[str, list[str]] = {}
    for code in CODES:
        found.setdefault(str(problem(code).status), []).append(code)
    return {status: {"description": ", ".join(codes), "content": content} for status, codes in found.items()}


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def _binary() -> dict[str, Any]:
    return {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
