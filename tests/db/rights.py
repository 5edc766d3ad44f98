"""What a system refuses to people, tried also where tests run as root."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def without_being_root():
    """Root may read and write everything; give that up for a while, where we have it."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@contextmanager
def in_a_folder_of_anybody(path):
    """Give a copy of a file with its keys, in a folder where anybody may write."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        for file in path.parent.glob(f"{path.name}*"):
            if not file.name.endswith(".lock"):
                shutil.copyfile(file, folder / file.name)
                (folder / file.name).chmod(0o666)
        yield folder / path.name
