"""Lists: reading files that offices send, planning and writing imports, replies, the ledger."""
