"""`python -m ui.cli` is `caseapp`."""

from ui.cli import main

raise SystemExit(main())
