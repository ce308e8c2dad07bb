"""Git in, findings out."""
