"""`python -m ui.cli` is `caseapp`."""

from ui.cli import main

if __name__ == "__main__":  # not in the processes that draw paper
    raise SystemExit(main())
