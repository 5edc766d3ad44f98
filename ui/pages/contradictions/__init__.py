"""What contradicts what: the page of all cases, and the panel of one."""
