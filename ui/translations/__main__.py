"""Bring the `.ts` files into step with the source: `python3 dev.py translations`."""

import sys
import xml.etree.ElementTree as ET
from itertools import groupby
from pathlib import Path

from ui.translations.sources import Message, messages
from ui.words import FOLDER, LANGUAGES

FORMS = {"uk": 3, "en": 2}
Known = dict[tuple[str, str], ET.Element]


def main() -> int:
    """Rewrite both files; say what still waits for its words."""
    found = messages(sorted(FOLDER.parent.rglob("*.py")))
    waiting = 0
    for code in LANGUAGES:
        path = FOLDER / f"caseapp_{code}.ts"
        wanted = [message for message in found if code != "en" or message.counts]
        root = in_step(wanted, code, known(path))
        write(path, root)
        waiting += report(path, root)
    return 1 if waiting else 0


def known(path: Path) -> Known:
    """Read the translations that stand in a file."""
    if not path.exists():
        return {}
    root = ET.parse(path).getroot()  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def in_step(wanted: list[Message], code: str, old: Known) -> ET.Element:
    """Build the file: each wanted message once, with the words it had."""
    root = ET.Element("TS", version="2.1", language=code, sourcelanguage="en")
    for name, group in groupby(wanted, key=lambda message: message.context):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in group:
            context.append(_element(message, code, old.get((name, message.source))))
    return root


def _element(message: Message, code: str, old: ET.Element | None) -> ET.Element:
    element = ET.Element("message", {"numerus": "yes"} if message.counts else {})
    ET.SubElement(element, "source").text = message.source
    words = None if old is None else old.find("translation")
    if words is None or message.counts != (words.find("numerusform") is not None):
        words = _no_words(message, code)
    if all(form.text for form in words.findall("numerusform") or [words]):
        words.attrib.pop("type", None)
    element.append(words)
    return element


def _no_words(message: Message, code: str) -> ET.Element:
    words = ET.Element("translation", type="unfinished")
    for _ in range(FORMS[code] if message.counts else 0):
        ET.SubElement(words, "numerusform")
    return words


def write(path: Path, root: ET.Element) -> None:
    """Write a file as Qt's own tools do, so that a change shows only what changed."""
    ET.indent(root, space="    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(f"{head}{body}\n", encoding="utf-8", newline="\n")


def report(path: Path, root: ET.Element) -> int:
    """Say how many messages of a file wait for their words, and which."""
    texts = [
        message.findtext("source", "")
        for message in root.iter("message")
        if (words := message.find("translation")) is None or words.get("type") == "unfinished"
    ]
    for text in texts:
        sys.stderr.write(f"{path.name}: no words yet for: {text}\n")
    return len(texts)


if __name__ == "__main__":
    raise SystemExit(main())
