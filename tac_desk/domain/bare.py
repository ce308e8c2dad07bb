"""One text for every way to write the address of one repository."""


def bare(address: str) -> str:
    """`address` without what does not matter: case, a slash at the end, `.git`."""
    return address.strip().casefold().rstrip("/").removesuffix(".git")
