"""Files as a person has them beside the case file: pictures, and whatever is written."""

from io import BytesIO

from PIL import Image


def picture(kind="JPEG", size=(1200, 900), **facts):
    out = BytesIO()
    Image.new("RGB", size, "teal").save(out, kind, **facts)
    return out.getvalue()


def written(folder, content, name="файл.bin"):
    path = folder / name
    path.write_bytes(content)
    return path
