"""Documents and tables on their way out: made, previewed, saved, printed, many at once."""
