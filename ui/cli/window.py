"""The window, or the demo's job where no window can be shown."""

import importlib
import os
import sys
from argparse import Namespace
from pathlib import Path
from typing import cast

from ui.cli.output import say
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
        importlib.import_module("caseapp.demo").make_demo(demo_path())
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
    for path in importlib.import_module("ui.cli.demo").make_demo_folder(folder).files:
        print(path)
    return 0
