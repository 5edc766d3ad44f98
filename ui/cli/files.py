"""Jobs for whole files: window, new, check."""

import importlib
import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from caseapp import journal
from caseapp.demo import make_demo
from caseapp.errors import FileDamaged
from caseapp.workspace import Workspace
from db import checks
from ui.cli.demo import make_demo_folder
from ui.cli.opening import opened, passphrase, worker
from ui.cli.output import print_json, say
from ui.messages import sentence, soundness_sentence
from ui.places import data_folder, demo_path
from ui.words import translate

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def window(arguments: Namespace) -> int:
    """Open the window; where none can be shown, do the demo's job and say why."""
    if not has_display():
        return _without_window(arguments.file)
    if arguments.demo and not demo_path().exists():
        say(translate("Command line", "Making the demo file, once."))
        demo_path().parent.mkdir(parents=True, exist_ok=True)
        make_demo(demo_path())
    app = importlib.import_module("ui.app")  # late: only the window needs Qt
    return cast("int", app.main(demo_path() if arguments.demo else arguments.file))


def has_display() -> bool:
    """Say whether this system can show a window."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in DISPLAYS)


def _without_window(file: Path | None) -> int:
    text = translate(
        "Command line",
        "No window opens: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set).",
    )
    say(text)
    if file is not None:
        say(translate("Command line", "Use a command instead; `caseapp --help` names them."))
        return 1
    folder = data_folder()
    say(translate("Command line", "The demo is written to {folder} instead.").format(folder=folder))
    for path in make_demo_folder(folder).files:
        print(path)
    return 0


def new(arguments: Namespace) -> int:
    """Make a new encrypted file."""
    key = passphrase(arguments, new=True)
    Workspace.create(arguments.file, key, worker=worker()).close()
    text = translate(
        "Command line",
        "Made {file}. Its keys are beside it, in {file}.keys and {file}.keys-copy: keep all "
        "three together, and the passphrase apart from them.",
    )
    say(text.format(file=arguments.file))
    return 0


def check(arguments: Namespace) -> int:
    """Check pages, references and journal."""
    problems = list(_problems(arguments))
    if arguments.json:
        found = [{"where": where, "what": what} for where, what, _ in problems]
        print_json({"ok": not problems, "problems": found})
    for where, _, text in problems:
        say(f"{where}: {text}")
    if not problems and not arguments.json:
        print(translate("Command line", "The file is sound."))
    return 1 if problems else 0


def _problems(arguments: Namespace) -> Iterator[tuple[str, str, str]]:
    try:
        with opened(arguments) as workspace:
            codes = (*workspace.read(checks.check), *workspace.read(journal.verify))
    except FileDamaged as damage:
        yield "file", "damaged", sentence(damage)
        return
    for code in codes:
        yield code.partition(".")[0], code, soundness_sentence(code)
