"""Pictures: their size, and a small copy without whatever else the file carries."""

import base64
import warnings
from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageOps

from caseapp.lists.files.child.answering import Order, Refusal

KINDS = ("JPEG", "PNG", "WEBP")
MOST_POINTS = 40_000_000
EDGE = 480  # of the small copy: sharp at 35 mm on paper
QUALITY = 82


def answers(data: bytes, order: Order) -> Iterator[object]:
    """Return width and height, and the small copy."""
    del order  # its limits are the system's
    warnings.simplefilter("error")
    with Image.open(BytesIO(data), formats=KINDS) as image:
        width, height = image.size
        if width * height > MOST_POINTS:
            raise Refusal("picture_too_large")
        image.draft("RGB", (EDGE, EDGE))
        upright = ImageOps.exif_transpose(image)
    small = base64.b64encode(_small(upright)).decode("ascii")
    yield {"width": width, "height": height, "preview": small}
    yield {"end": True}


def _small(image: Image.Image) -> bytes:
    """Draw the picture anew, on white where one could look through it."""
    image.thumbnail((EDGE, EDGE))
    clear = image.convert("RGBA")
    plain = Image.new("RGB", clear.size, "white")
    plain.paste(clear, mask=clear.getchannel("A"))
    out = BytesIO()
    plain.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()
