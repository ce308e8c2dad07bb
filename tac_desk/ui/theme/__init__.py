"""How the program looks: tokens of a light and a dark theme, one style sheet, tinted icons."""
