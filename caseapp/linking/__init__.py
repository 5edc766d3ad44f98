"""Which case a line stands on, where a person says so and no verdict."""
