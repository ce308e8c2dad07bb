"""Small windows in which a person fills in a command: each says, before it is sent, what the rules make of it."""
