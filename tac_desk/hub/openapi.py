"""Describes the hub's addresses in OpenAPI, generated from the messages themselves so that it cannot drift."""

from importlib.metadata import version
from typing import Any

import msgspec

from tac_desk.hub.problems import problem
from tac_desk.hub.ready import NEEDS, WITHOUT
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
_ANYWHERE = ("too_many_requests", "internal", "busy")
_OF_BODY = ("malformed", "too_large", "too_slow")
_OF_TOKEN = ("token_invalid", "token_expired", "device_revoked", "not_a_member", "recovering")
_OF_BLOB = (*_OF_TOKEN, "not_found")
_OF_ENROL = ("code_invalid", "not_a_member", "too_many_tries", "recovering")
_OF_RENEWAL = ("token_invalid", "device_cloned", "device_revoked", "recovering")
_OF_EXCHANGE = (*_OF_TOKEN, "client_too_old", "too_many_commands", "ledger_behind")
_OF_RECOVERY = ("not_recovering", "not_signed_by_us", "two_ledgers")
_HEALTH = {"status": {"const": "ok"}, "protocol": {"type": "integer"}}
_READY = {
    "ready": {"type": "boolean"},
    "lacking": {"type": "array", "items": {"enum": [*NEEDS, *sorted(WITHOUT)]}},
}


def describe() -> dict[str, Any]:
    """The whole description."""
    schemas, components = msgspec.json.schema_components(_MESSAGES, ref_template=_REF)
    named = dict(zip((message.__name__ for message in _MESSAGES), schemas, strict=True))
    return {
        "openapi": "3.1.0",
        "info": {"title": "TAC Desk hub", "version": version("tac-desk")},
        "paths": {
            routes.ENROL: {"post": _post("Enrol this computer", named, "Enrol", _OF_ENROL)},
            routes.TOKEN: {"post": _post("Renew the tokens", named, "Token", _OF_RENEWAL)},
            routes.EXCHANGE: {
                "post": _signed_in(_post("Send commands, get entries", named, "Exchange", _OF_EXCHANGE))
            },
            routes.RECOVER: {
                "post": _post("Give a restored hub what it lacks", named, "Recover", _OF_RECOVERY)
            },
            routes.BLOB: {"get": _signed_in(_blob())},
            routes.HEALTH: {"get": _get("Whether the hub answers", _object(_HEALTH), ())},
            routes.READY: {"get": _ready()},
            routes.OPENAPI: {"get": _get("This description", _json({"type": "object"}), _ANYWHERE)},
        },
        "components": {"schemas": components, "securitySchemes": _BEARER},
    }


def _post(summary: str, named: dict[str, Any], name: str, codes: tuple[str, ...]) -> dict[str, Any]:
    operation = _get(summary, _json(named[f"{name}Reply"]), (*_OF_BODY, *codes, *_ANYWHERE))
    return operation | {"requestBody": {"required": True, "content": _json(named[f"{name}Request"])}}


def _blob() -> dict[str, Any]:
    address = {"name": "sha256", "in": "path", "required": True, "schema": {"type": "string"}}
    content = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    return _get("A file by its hash", content, (*_OF_BLOB, *_ANYWHERE)) | {"parameters": [address]}


def _ready() -> dict[str, Any]:
    operation = _get("Whether the hub can serve", _object(_READY), ("too_many_requests", "internal"))
    operation["responses"]["503"] = {"description": "It cannot", "content": _object(_READY)}
    return operation


def _get(summary: str, content: dict[str, Any], codes: tuple[str, ...]) -> dict[str, Any]:
    return {
        "summary": summary,
        "responses": {"200": {"description": "Done", "content": content}, **_errors(codes)},
    }


def _signed_in(operation: dict[str, Any]) -> dict[str, Any]:
    return operation | {"security": [{"bearer": []}]}


def _errors(codes: tuple[str, ...]) -> dict[str, Any]:
    """What an address may answer instead; a head that is too large ends the connection before there is a problem."""
    found: dict[str, list[str]] = {}
    for code in codes:
        found.setdefault(str(problem(code).status), []).append(code)
    errors = {
        status: {"description": ", ".join(which), "content": _problem(which)}
        for status, which in found.items()
    }
    return errors | {"431": {"description": "The head of the request is too large"}}


def _problem(codes: list[str]) -> dict[str, Any]:
    exactly = {"properties": {"code": {"enum": codes}}}
    schema = {"allOf": [{"$ref": _REF.format(name=messages.Problem.__name__)}, exactly]}
    return {"application/problem+json": {"schema": schema}}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return _json({"type": "object", "properties": properties, "required": list(properties)})


def _json(schema: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}
