"""Signing this desk in: enrolment, device key, keyring."""
