"""TAC Desk: review, sponsor and vote on candidate projects, offline included."""
