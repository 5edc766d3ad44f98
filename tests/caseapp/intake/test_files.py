import base64
from io import BytesIO

import pytest
from PIL import Image

from caseapp.errors import InputRefused
from caseapp.intake import files as intake
from caseapp.intake.files import MOST_BYTES, take
from caseapp.intake.media_types import PROGRAM, UNKNOWN, media_type_of
from tests.pictures import picture, written

SECRET = "hidden words"


def _with_secret(orientation=1):
    exif = Image.Exif()
    exif[0x010E] = SECRET
    exif[0x0112] = orientation
    return picture(exif=exif)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_gets_a_small_copy(tmp_path, kind):
    taken = take(written(tmp_path, picture(kind), "портрет.docx"))
    assert (taken.media_type, taken.width, taken.height) == (f"image/{kind.lower()}", 1200, 900)
    with Image.open(BytesIO(taken.preview)) as small:
        assert (small.format, small.size) == ("JPEG", (480, 360))


def test_the_original_keeps_its_exif_and_the_small_copy_has_none(tmp_path):
    content = _with_secret(orientation=6)
    taken = take(written(tmp_path, content))
    assert taken.content == content
    with Image.open(BytesIO(taken.preview)) as small:
        assert (dict(small.getexif()), small.size) == ({}, (360, 480))  # turned upright
    assert SECRET.encode() in content
    assert SECRET.encode() not in taken.preview


def test_a_picture_of_too_many_points_is_not_opened(tmp_path):
    huge = picture("PNG", size=(8000, 5001))
    with pytest.raises(InputRefused) as refused:
        take(written(tmp_path, huge))
    assert refused.value.cause == "picture_too_large"


@pytest.mark.parametrize("content", [picture()[:600], b"\x89PNG\r\n\x1a\n" + b"x" * 90])
def test_a_broken_picture_is_refused(tmp_path, content):
    with pytest.raises(InputRefused) as refused:
        take(written(tmp_path, content))
    assert refused.value.cause == "damaged"


@pytest.mark.parametrize(
    ("content", "cause"),
    [(b"", "empty"), (b"MZ\x90\x00", "program"), (b"#!/bin/sh\n", "program")],
)
def test_what_cannot_be_kept_is_refused_with_its_cause(tmp_path, content, cause):
    with pytest.raises(InputRefused) as refused:
        take(written(tmp_path, content))
    assert refused.value.cause == cause


def test_a_file_that_is_too_large_is_refused(tmp_path):
    path = written(tmp_path, b"x")
    with path.open("r+b") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(InputRefused) as refused:
        take(path)
    assert refused.value.cause == "attachment_too_large"


def test_what_is_not_there_or_no_file_is_refused(tmp_path):
    for path, cause in ((tmp_path / "немає", "missing"), (tmp_path, "unreadable")):
        with pytest.raises(InputRefused) as refused:
            take(path)
        assert refused.value.cause == cause


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"%PDF-1.7 ...", "application/pdf"),
        (b"PK\x03\x04" + b"." * 40 + b"word/document.xml", "application/vnd.openxmlformats-office"),
        (b"PK\x03\x04" + b"." * 40, "application/zip"),
        (b"....ftypheic", "image/heic"),
        (b"....ftypisom", "video/mp4"),
        (b"RIFF....WAVE", "audio/wav"),
        ("лист".encode(), "text/plain"),
        ("лист".encode("cp1251"), UNKNOWN),
        (b"\x7fELF\x02", PROGRAM),
        (base64.b64decode("AAECAwQ="), UNKNOWN),
    ],
)
def test_a_file_is_what_its_content_says(content, media_type):
    assert media_type_of(content).startswith(media_type)


def test_the_fingerprint_is_sha_256():
    assert intake.fingerprint(b"abc").startswith("ba7816bf8f01cfea414140de5dae2223")
