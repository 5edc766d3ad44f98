"""One small module per kind of record of a case.

Each change returns a `Written`: the record's id and the journal's act, made from what was truly
written. So there is one way to write, and the caller cannot name the wrong act:
`workspace.write(act_of, names.add_name, case_id, draft).id`.
"""
