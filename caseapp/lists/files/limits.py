"""How much of a file from outside is looked at before it is refused."""

from dataclasses import dataclass

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one file; sizes in bytes, time in seconds."""

    file: int = 50 * MEBIBYTE
    part: int = 200 * MEBIBYTE
    unpacked: int = 300 * MEBIBYTE
    ratio: int = 200  # unpacked to packed, looked at from `ratio_from` on
    ratio_from: int = MEBIBYTE
    parts: int = 2_000
    rows: int = 200_000
    columns: int = 512
    pages: int = 500  # of a PDF
    cells: int = 8_000_000  # of the rectangle that calamine lays out, empty ones included
    cell: int = 1_000_000  # characters
    characters: int = 200_000_000
    memory: int = 512 * MEBIBYTE  # of the child process
    seconds: int = 20


LIMITS = Limits()
