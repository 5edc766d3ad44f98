"""Asks the system's file dialog for a path."""

import itertools
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.places import documents
from ui.words import translate


def case_file(parent: QWidget) -> Path | None:
    """Give a case file that is there."""
    title = translate("Choose", "Open a case file")
    text, _ = QFileDialog.getOpenFileName(parent, title, str(documents()), _case_files())
    return Path(text) if text else None


def new_case_file(parent: QWidget, first: Path) -> Path | None:
    """Where a new case file goes."""
    title = translate("Choose", "New case file")
    text, _ = QFileDialog.getSaveFileName(parent, title, str(first), _case_files())
    return Path(text) if text else None


def spreadsheet(parent: QWidget) -> Path | None:
    """Give a list from an office."""
    title = translate("Choose", "Import a list")
    kinds = translate("Choose", "Lists")
    endings = "*.xlsx *.xls *.ods *.csv *.tsv *.txt *.docx *.pdf *.json *.jsonl *.ftm *.xml"
    text, _ = QFileDialog.getOpenFileName(parent, title, str(documents()), f"{kinds} ({endings})")
    return Path(text) if text else None


def any_file(parent: QWidget) -> Path | None:
    """Give a file of any kind that is there."""
    title = translate("Choose", "File that goes along")
    text, _ = QFileDialog.getOpenFileName(parent, title, str(documents()))
    return Path(text) if text else None


def new_pdf(parent: QWidget, name: str) -> Path | None:
    """Give where a document goes."""
    dialog = QFileDialog(parent, translate("Choose", "Save as PDF"), str(documents() / name))
    dialog.setNameFilter("PDF (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def new_folder(parent: QWidget, name: str) -> Path | None:
    """Give a folder that is not there yet, within one that a person chooses."""
    title = translate("Choose", "Where the new folder goes")
    text = QFileDialog.getExistingDirectory(parent, title, str(documents()))
    return _free(Path(text) / name) if text else None


def _free(path: Path) -> Path:
    """Give the path, with a number behind it where that name is taken."""
    numbered = (path.with_name(f"{path.name}-{number}") for number in itertools.count(2))
    return next(one for one in itertools.chain([path], numbered) if not one.exists())


def new_table(parent: QWidget, name: str) -> Path | None:
    """Give where rows go: a spreadsheet, or plain text with separators."""
    title = translate("Choose", "Export the rows (the file is not encrypted)")
    dialog = QFileDialog(parent, title, str(documents() / name))
    kinds = {translate("Choose", "Spreadsheet (*.xlsx)"): "xlsx"}
    kinds[translate("Choose", "Text with separators (*.csv)")] = "csv"
    dialog.setNameFilters(list(kinds))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.filterSelected.connect(partial(_end_as, dialog, kinds))
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def new_exchange(parent: QWidget, name: str) -> Path | None:
    """Give where a case goes for other programs; the form was chosen before, and ends the name."""
    title = translate("Choose", "Export the case (the file is not encrypted)")
    dialog = QFileDialog(parent, title, str(documents() / name))
    ending = name.rpartition(".")[2]
    kinds = {
        "json": translate("Choose", "JSON of the case (*.json)"),
        "ftm": translate("Choose", "FollowTheMoney entities (*.ftm)"),
        "xml": translate("Choose", "PFIF 1.4 (*.xml)"),
        "xlsx": translate("Choose", "CPIMS+ workbook (*.xlsx)"),
    }
    dialog.setNameFilter(kinds[ending])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending)
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def new_cpims(parent: QWidget, name: str) -> Path | None:
    """Give where the workbook of many cases goes."""
    title = translate("Choose", "Export the cases (the file is not encrypted)")
    dialog = QFileDialog(parent, title, str(documents() / name))
    dialog.setNameFilter(translate("Choose", "CPIMS+ workbook (*.xlsx)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    return Path(dialog.selectedFiles()[0]) if dialog.exec() else None


def files_to_keep(parent: QWidget) -> list[Path]:
    """Give files that are to be kept with a case."""
    title = translate("Choose", "Keep files with the case")
    texts, _ = QFileDialog.getOpenFileNames(parent, title, str(documents()))
    return [Path(text) for text in texts]


def photos(parent: QWidget) -> list[Path]:
    """Give photos of a child."""
    title = translate("Choose", "Photos of the child")
    kinds = translate("Choose", "Photos") + " (*.jpg *.jpeg *.png *.webp)"
    texts, _ = QFileDialog.getOpenFileNames(parent, title, str(documents()), kinds)
    return [Path(text) for text in texts]


def new_copy(parent: QWidget, name: str) -> Path | None:
    """Give where a copy of a file goes."""
    title = translate("Choose", "Save a copy (it is not encrypted)")
    text, _ = QFileDialog.getSaveFileName(parent, title, str(documents() / name))
    return Path(text) if text else None


def _end_as(dialog: QFileDialog, kinds: Mapping[str, str], chosen: str) -> None:
    dialog.setDefaultSuffix(kinds[chosen])


def _case_files() -> str:
    return translate("Choose", "Case files") + " (*.caseapp)"
