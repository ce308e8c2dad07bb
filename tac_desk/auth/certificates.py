"""Whom to trust: the certificates of the operating system, or those of one file that was named explicitly."""

import ssl
import sys
from pathlib import Path

import truststore

from tac_desk.auth.errors import E, failure

# Named outright: OpenSSL's own default would follow SSL_CERT_FILE and SSL_CERT_DIR of the environment.
_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",  # SUSE
    "/etc/ssl/cert.pem",  # Alpine, Arch, BSD
)


HUB_CERTIFICATES = "hub-ca.pem"


def own_certificates(profile: Path) -> Path | None:
    """The CA file this profile trusts in place of the system's, if one was named when it was enrolled."""
    path = profile / HUB_CERTIFICATES
    return path if path.exists() else None


def trusted(ca_file: Path | None, kind: type[E]) -> ssl.SSLContext:
    """Checks hosts and chains, TLS 1.2 or newer. Raises `kind` when there is nothing to check against."""
    if ca_file is None and sys.platform in ("win32", "darwin"):
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    bundle = ca_file or next((path for path in map(Path, _BUNDLES) if path.is_file()), None)
    if bundle is None:
        raise failure(kind, "no_certificates", "", "this system has no certificate bundle")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_verify_locations(bundle)
    except OSError as error:  # SSLError too
        raise failure(kind, "no_certificates", "", f"{bundle}: {error}") from error
    return context
