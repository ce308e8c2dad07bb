"""What a person is told when something outside the rules goes wrong: a title, the cause, the next step.

Trouble
├── domain.rulebook.RulebookError    a rulebook that cannot be used
├── evidence.EvidenceError           a repository that cannot be read
├── intake.IntakeError               an application that cannot be read
├── store.StoreError                 a local file that cannot be read or written
├── auth.SignInError                 signing in did not work
├── sync.ExchangeError               the hub could not be reached or trusted
└── hub.HubError                     the hub cannot start or serve
"""


class Trouble(Exception):
    """Something a person can meet; every front end shows all three texts, the command line exits with 2."""

    def __init__(self, title: str, cause: str, next_step: str) -> None:
        super().__init__(f"{title}: {cause}")
        self.title = title
        self.cause = cause
        self.next_step = next_step
