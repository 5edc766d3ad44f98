"""A PDF that opens only with a password: AES-256, revision 6."""

import io

import pikepdf

LONGEST = 127  # bytes of UTF-8 that the format takes


def locked(pdf: bytes, password: str) -> bytes:
    """Encrypt everything in it, titles and metadata too; the same bytes never come out twice."""
    if not password or len(password.encode()) > LONGEST:
        raise ValueError
    lock = pikepdf.Encryption(owner=password, user=password, R=6, aes=True, metadata=True)
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(made, encryption=lock)
    return made.getvalue()
