"""Every address of the hub; both sides import these."""

ENROL = "/v1/enrol"
TOKEN = "/v1/token"  # noqa: S105
EXCHANGE = "/v1/exchange"
RECOVER = "/v1/recover"
BLOB = "/v1/blobs/{sha256}"
HEALTH = "/healthz"
READY = "/readyz"
OPENAPI = "/openapi.json"
CHALLENGE = "Bearer realm="  # in WWW-Authenticate of each 401, before the quoted id of the hub


def blob(sha256: str) -> str:
    return BLOB.format(sha256=sha256)
