import pytest
from PySide6.QtWidgets import QFileDialog

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
