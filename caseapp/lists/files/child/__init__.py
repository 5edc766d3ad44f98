"""The parsers of the child process; each module of a kind of file gives `answers(data, order)`."""
