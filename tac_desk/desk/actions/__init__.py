"""One verb per file: what a person does at the desk."""
