#!/usr/bin/env python3
"""Set up and run: `python3 dev.py run [ARGS]`, `test [ARGS]`, `translations`, `bench [ARGS]`."""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "caseapp-stamp"
LOCK = ROOT / "requirements.lock"

QT_LIBRARIES = {
    "libegl1": "libEGL.so.1",
    "libgl1": "libGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libx11-xcb1": "libX11-xcb.so.1",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
}
BESIDE_EACH_OTHER = ["-n", "auto", "--dist", "worksteal"]  # tests, on every core
SCREEN_PROGRAMS = {"xvfb": "xvfb-run", "xauth": "xauth"}


def main(arguments: list[str]) -> int:
    """Do what the first argument names."""
    commands = {"run": run, "test": test, "translations": translations, "bench": bench}
    if sys.version_info < (3, 11):  # noqa: UP036 - the one file that older Pythons read
        return refuse(f"caseapp needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    if not arguments or arguments[0] not in commands:
        return refuse(__doc__ or "", 2)
    return commands[arguments[0]](arguments[1:])


def run(arguments: list[str]) -> int:
    """Start `caseapp`; without arguments it opens the demo file."""
    set_up(window=not arguments and has_display(), tests=False)
    return become(["-P", "-m", "ui.cli", *(arguments or ["--demo"])])


def translations(arguments: list[str]) -> int:
    """Bring the files of translations into step with the source."""
    set_up(window=False, tests=False)
    return become(["-m", "ui.translations", *arguments], cwd=ROOT)


def bench(arguments: list[str]) -> int:
    """Measure; `bench --help` says how."""
    set_up(window=True, tests=False)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return become(["-m", "tests.bench", *arguments], cwd=ROOT)


def test(arguments: list[str]) -> int:
    """Check all; with arguments, only pytest with these."""
    set_up(window=True, tests=True)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if arguments:
        return become(["-m", "pytest", *arguments], cwd=ROOT)
    results = {title: check(title, command) for title, command in checks().items()}
    print("\nSummary")
    for title, (passed, seconds) in results.items():
        print(f"  {'passed' if passed else 'FAILED'}  {seconds:6.1f} s  {title}")
    return 0 if all(passed for passed, _ in results.values()) else 1


def checks() -> dict[str, list[str]]:
    """Every check, in the order in which they run."""
    python = str(PYTHON)
    steps = {
        "ruff check": [python, "-m", "ruff", "check"],
        "ruff format": [python, "-m", "ruff", "format", "--check"],
        "mypy --strict": [python, "-m", "mypy"],
        "import-linter": [str(BIN / "lint-imports")],
        "pytest, offscreen": [python, "-m", "pytest", "-q", "-m", "not screen", *BESIDE_EACH_OTHER],
    }
    if sys.platform == "linux" and missing_programs():
        print("The journey on a virtual screen is left out: install xvfb and xauth for it.")
        return steps
    screen = [python, "-m", "pytest", "-q", "-m", "screen"]
    if sys.platform == "linux":
        screen = ["xvfb-run", "-a", "env", "QT_QPA_PLATFORM=xcb", *screen]
    return {**steps, "pytest, on a screen": screen}


def check(title: str, command: list[str]) -> tuple[bool, float]:
    """Run one check and time it."""
    print(f"\n== {title}", flush=True)
    start = time.monotonic()
    passed = subprocess.run(command, cwd=ROOT, check=False).returncode == 0
    return passed, time.monotonic() - start


def set_up(*, window: bool, tests: bool) -> None:
    """Make the virtual environment, and install what Qt needs of the system."""
    os.environ["PYTHONPATH"] = str(ROOT)  # a .pth file could not name every folder on Windows
    packages = missing_packages(window=window, tests=tests) if sys.platform == "linux" else []
    if packages:
        install(packages, needed=window or "python3-venv" in packages)
    place = f"{ROOT} {sys.version_info.major}.{sys.version_info.minor}"
    stamp = [place, hashlib.sha256(LOCK.read_bytes()).hexdigest()]
    known = STAMP.read_text(encoding="utf-8").split("\n") if STAMP.exists() else [""]
    if known != stamp or not PYTHON.exists():
        make_environment(anew=known[0] != place or not PYTHON.exists())
        STAMP.write_text("\n".join(stamp), encoding="utf-8")


def make_environment(*, anew: bool) -> None:
    """Fill `.venv` with exactly the packages of `requirements.lock`."""
    say("Setting up once, in .venv; this takes a minute or two.")
    if anew:
        loud([sys.executable, "-m", "venv", "--clear", str(VENV)])
    pip = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "-q"]
    loud([*pip, "--require-hashes", "-r", str(LOCK)])


def missing_packages(*, window: bool, tests: bool) -> list[str]:
    """Name the Debian packages that are not there."""
    packages = [] if PYTHON.exists() or has_venv() else ["python3-venv"]
    if window or is_root():
        packages += [name for name, library in QT_LIBRARIES.items() if not loads(library)]
    if tests and is_root():
        packages += missing_programs()
    return packages


def missing_programs() -> list[str]:
    """Name the packages of a virtual screen that are not there."""
    return [name for name, program in SCREEN_PROGRAMS.items() if not shutil.which(program)]


def install(packages: list[str], *, needed: bool) -> None:
    """Install them as root on a Debian; else say what to install, once."""
    if shutil.which("apt-get") and is_root():
        say(f"Installing for Qt and Python: {' '.join(packages)}")
        os.environ["DEBIAN_FRONTEND"] = "noninteractive"
        loud(["apt-get", "update", "-qq"])
        loud(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages])
    elif needed and shutil.which("apt-get"):
        raise SystemExit(refuse(f"Please run first: sudo apt-get install {' '.join(packages)}"))
    elif needed:
        wanted = (QT_LIBRARIES.get(package, package) for package in packages)
        raise SystemExit(refuse(f"Please install first what holds: {' '.join(wanted)}"))


def has_venv() -> bool:
    """Say whether this Python can make a virtual environment with pip in it."""
    return all(importlib.util.find_spec(module) for module in ("venv", "ensurepip"))


def loads(library: str) -> bool:
    """Say whether the system finds this library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_display() -> bool:
    """Say whether a window can be shown."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def is_root() -> bool:
    """Say whether packages of the system may be installed."""
    return os.name == "posix" and os.geteuid() == 0


def become(arguments: list[str], cwd: Path | None = None) -> int:
    """Go on as the environment's Python, so that signals and exit status are its own."""
    if cwd is not None:
        os.chdir(cwd)
    if os.name == "posix":
        os.execv(PYTHON, [str(PYTHON), *arguments])
    return subprocess.run([str(PYTHON), *arguments], check=False).returncode


def loud(command: list[str]) -> None:
    """Run a step of the set-up, its words on standard error; stop where it fails."""
    if subprocess.run(command, stdout=sys.stderr, check=False).returncode:
        raise SystemExit(refuse(f"This step of the set-up failed: {' '.join(command)}"))


def say(text: str) -> None:
    """Tell the person, beside the data on standard output."""
    print(text, file=sys.stderr, flush=True)


def refuse(text: str, status: int = 1) -> int:
    """Say why not."""
    say(text)
    return status


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
