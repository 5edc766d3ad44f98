"""What documents are made of, beside a case and a ledger: frozen data, and how it is read."""
