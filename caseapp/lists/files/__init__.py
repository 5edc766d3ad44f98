"""Files from outside: looked at first, parsed where they can do no harm, kept word for word."""
