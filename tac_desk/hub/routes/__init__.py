"""The addresses of the hub, one file each."""
