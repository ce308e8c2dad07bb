"""What a person can do at the desk, and what the screens ask."""
