"""Cases that a child whose name is being typed may have already."""
