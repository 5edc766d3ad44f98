"""What stands around the pages, and who answers the commands that every page has."""
