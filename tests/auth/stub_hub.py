"""A tiny real HTTP server on loopback that answers as a test tells it to, honestly or not."""

import datetime
import ipaddress
import ssl
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tac_desk.protocol.codec import encode
from tac_desk.protocol.messages import Problem


@dataclass
class Answer:
    """`body` is sent in pieces of `piece` bytes with `pause` seconds before each; `length` may lie."""

    body: bytes = b"{}"
    status: int = 200
    headers: dict = field(default_factory=dict)
    pause: float = 0.0
    piece: int = 1 << 20
    length: int | None = None


def problem(status, code):
    body = encode(Problem("A title", "A cause", "A next step", code))
    return Answer(body, status, {"Content-Type": "application/problem+json"})


class StubHub:
    """`answers` are given in order, the last one for ever; `seen` keeps (method, path, headers, body)."""

    def __init__(self, context=None, port=0):
        self.answers, self.seen, self.callers = [Answer()], [], set()
        stub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                stub._serve(self)

            do_GET = do_POST

            def log_message(self, *args):
                """Say nothing."""

        class Server(ThreadingHTTPServer):
            def handle_error(self, *args):
                """A client that hangs up is what some tests are about."""

        self.server = Server(("127.0.0.1", port), Handler)
        scheme = "http"
        if context is not None:
            scheme, self.server.socket = "https", context.wrap_socket(self.server.socket, server_side=True)
        self.url = f"{scheme}://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def _serve(self, request):
        body = request.rfile.read(int(request.headers.get("Content-Length", 0)))
        self.seen.append((request.command, request.path, dict(request.headers), body))
        self.callers.add(request.client_address)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        answer = answer(body) if callable(answer) else answer
        time.sleep(answer.pause)
        request.send_response(answer.status)
        headers = {"Content-Type": "application/json", **answer.headers}
        headers["Content-Length"] = str(len(answer.body) if answer.length is None else answer.length)
        for name, value in headers.items():
            request.send_header(name, value)
        request.end_headers()
        for start in range(0, len(answer.body), answer.piece):
            time.sleep(answer.pause)
            request.wfile.write(answer.body[start : start + answer.piece])
        if answer.length is not None:
            request.close_connection = True


def self_signed(folder):
    """A certificate for 127.0.0.1 that nobody vouches for: a server context, and the file that would."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    built = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    built = built.not_valid_before(now - datetime.timedelta(days=1))
    built = built.not_valid_after(now + datetime.timedelta(days=1))
    address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    built = built.add_extension(address, critical=False)
    built = built.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    pem = built.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "hub.pem").write_bytes(pem)
    (folder / "hub.key").write_bytes(private)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "hub.pem", folder / "hub.key")
    return context, folder / "hub.pem"
