"""Looks for slips in minutes before they are published: names, numbers, dates, decisions and what is private."""
