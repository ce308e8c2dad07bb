"""Applications in: issue forms, forge issues, the landscape, rosters."""
