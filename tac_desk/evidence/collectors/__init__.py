"""One question about a repository per file."""
