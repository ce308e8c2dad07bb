"""One exchange with the hub, and when to make it."""
