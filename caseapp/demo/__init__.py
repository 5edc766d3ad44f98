"""The demo file: 339 invented children, a reply, a screening and some work on them."""

from caseapp.demo.make import PASSPHRASE, make_demo

__all__ = ["PASSPHRASE", "make_demo"]
