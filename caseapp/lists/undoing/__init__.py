"""Taking an import back: what goes, what stays, and what is handed on."""
