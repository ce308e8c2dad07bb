"""What a desk and the hub say to each other."""
