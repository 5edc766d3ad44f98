"""The `.ts` files, and what keeps them in step with the source."""
