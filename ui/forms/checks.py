"""An editor that says yes or no; like every editor it speaks in texts."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtWidgets import QCheckBox

from ui.forms.editors import Editor

YES = "yes"


class CheckEditor(Editor):
    """A box to tick, with its label beside it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.box = QCheckBox(name)
        self._take(self.box)
        self.box.clicked.connect(self._tell)

    def text(self) -> str:
        """Give yes, or nothing."""
        return YES if self.box.isChecked() else ""

    def set_text(self, text: str) -> None:
        """Tick the box for yes."""
        self.box.setChecked(text == YES)


def as_text(*, value: bool) -> str:
    """Give a value as the editor speaks of it."""
    return YES if value else ""


def ticked(draft: Callable[..., object], *names: str) -> Callable[..., object]:
    """Return how a draft is made of a form's texts where these of its values are yes or no."""
    return partial(_made, draft, names)


def _made(draft: Callable[..., object], names: Collection[str], **texts: object) -> object:
    return draft(**{name: text == YES if name in names else text for name, text in texts.items()})
