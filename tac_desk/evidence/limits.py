"""How long and how large the reading of one repository may become; these bounds stand here and nowhere else."""

SECONDS = 10.0  # for a repository of SIZE bytes or less, once it is local; larger ones get more in proportion
SIZE = 500 * 10**6
MEMORY = 2**30  # bytes of address space of one git process
PROCESS_SECONDS = 120  # for one git process, whatever the repository
CLONE_SECONDS = 1800
MAX_OUTPUT = 512 * 2**20  # bytes that are kept of one git command
MAX_LOG = 4 * 2**30  # bytes of a history, which is not kept but read as it comes
MAX_RECORD = 16 * 2**20  # bytes of one commit
MAX_BLOB = 2**20  # bytes of one file
MAX_AHEAD = 4 * 2**20  # bytes of files that are read before anybody asked for them


def allowed_seconds(size: int) -> float:
    """How long a local repository whose objects take `size` bytes may be read."""
    return min(SECONDS * max(1.0, size / SIZE), PROCESS_SECONDS)
