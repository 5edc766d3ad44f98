import re

import pytest
from PySide6.QtCore import QFileInfo, Qt
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QLabel, QPushButton, QTreeView

from ui.dialogs import choose


@pytest.mark.parametrize("ask", [choose.case_file, choose.spreadsheet])
def test_files_are_looked_for_where_people_keep_them(window, tmp_path, monkeypatch, ask):
    begun = []

    def asked(parent, title, folder, kinds):
        begun.append(folder)
        return "", ""

    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", asked)
    assert ask(window) is None
    (tmp_path / "Documents").mkdir()
    ask(window)
    assert begun == [str(tmp_path), str(tmp_path / "Documents")]


def test_qts_own_dialog_speaks_the_language_of_the_window(window):
    window.settings.language = "uk"
    window.redress()
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    said = [one.text() for one in dialog.findChildren(QLabel) + dialog.findChildren(QPushButton)]
    headings = dialog.findChild(QTreeView).model()
    said += [headings.headerData(place, Qt.Orientation.Horizontal) for place in range(4)]
    said.append(QFileIconProvider().type(QFileInfo("/")))
    assert len(said) > 8
    assert not [text for text in said if re.search("[a-z]", text)]
