"""Secrets in the system's keyring, asked on a thread of its own, because a locked keyring blocks."""

import secrets
from collections.abc import Callable, Sequence
from threading import Thread
from typing import TypeVar

from keyring import get_keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend

from tac_desk.auth.errors import SignInError, failure

# Only keyrings that the system itself encrypts; a plain-text or an empty one is never used.
ALLOWED = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
)
LONGEST_SECRET = 1280  # characters: what Windows takes; enforced everywhere, so that it is noticed everywhere
ANSWER_SECONDS = 30.0  # long enough for a person to unlock the keyring
_SERVICE = "TAC Desk"
T = TypeVar("T")


def find_backend(allowed: Sequence[str] = ALLOWED) -> KeyringBackend | None:
    """The system's keyring, if it is one of `allowed`. Raises SignInError keyring_silent."""
    chosen = _ask(get_keyring, ANSWER_SECONDS)
    several = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    return next((each for each in several if _name(each) in allowed), None)


class KeyringVault:
    """The secrets of `profile` (its name in the keyring)."""

    def __init__(self, backend: KeyringBackend, profile: str, seconds: float = ANSWER_SECONDS) -> None:
        self._backend, self._profile, self._seconds = backend, profile, seconds

    @property
    def kind(self) -> str:
        return f"the system's keyring ({_name(self._backend)})"

    def get(self, name: str) -> str | None:
        return self._do(lambda: self._backend.get_password(_SERVICE, self._user(name)))

    def put(self, name: str, secret: str) -> None:
        if len(secret) > LONGEST_SECRET:
            raise failure(
                SignInError, "secret_too_long", "", f"{name} has more than {LONGEST_SECRET:,} characters"
            )
        self._do(lambda: self._backend.set_password(_SERVICE, self._user(name), secret))

    def drop(self, name: str) -> None:
        if self.get(name) is not None:
            self._do(lambda: self._backend.delete_password(_SERVICE, self._user(name)))

    def works(self) -> bool:
        """Whether a secret comes back as it was put in; False when the keyring answers with an error."""
        probe = secrets.token_hex(8)
        try:
            self.put("probe", probe)
            same = self.get("probe") == probe
            self.drop("probe")
        except SignInError as error:
            if error.code == "keyring_silent":
                raise
            return False
        return same

    def _user(self, name: str) -> str:
        return f"{self._profile}/{name}"

    def _do(self, question: Callable[[], T]) -> T:
        return _ask(question, self._seconds)


def _name(backend: KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _ask(question: Callable[[], T], seconds: float) -> T:
    """`question()`, waited for no longer than `seconds`. Raises SignInError."""
    answers: list[T] = []
    errors: list[str] = []

    def work() -> None:
        try:
            answers.append(question())
        except Exception as error:  # noqa: BLE001 - each keyring has its own
            # Only the name is kept: the text of a stranger's error may hold the secret.
            errors.append(type(error).__name__)

    worker = Thread(target=work, name="keyring", daemon=True)
    worker.start()
    worker.join(seconds)
    if answers:
        return answers[0]
    if errors:
        raise failure(SignInError, "keyring_failed", "", errors[0])
    raise failure(SignInError, "keyring_silent", "", f"no answer within {seconds:g} seconds")
