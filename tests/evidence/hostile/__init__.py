"""Builders of hostile repositories, one function each; what they try is in the name, what must come of it beside."""
