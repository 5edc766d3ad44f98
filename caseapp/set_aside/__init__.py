"""Cases opened by mistake or twice: set aside with a reason, taken back on any later day.

A duplicate is read together with the case that is kept; nothing is merged and nothing deleted.
"""
