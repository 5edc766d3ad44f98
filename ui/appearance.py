"""Language, theme and text size of the whole application, as the settings say."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.qt_words import QtWords
from ui.settings import Settings
from ui.words import LANGUAGES, set_language, system_language


def wear(app: QApplication, settings: Settings) -> None:
    """Put on what the settings say; at any time."""
    wanted = settings.language
    speak(app, wanted if wanted in LANGUAGES else system_language())
    theme.apply(app, settings.theme, settings.text_size)


def speak(app: QApplication, language: str) -> None:
    """Use a language for our words and for those of Qt's own dialogs."""
    set_language(language)
    QLocale.setDefault(QLocale(language))
    old = app.property("translator")
    if isinstance(old, QTranslator):
        app.removeTranslator(old)
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language}", folder):
        app.installTranslator(translator)
    app.setProperty("translator", translator)
    if not isinstance(app.property("qt_words"), QtWords):
        app.setProperty("qt_words", QtWords(app))
    app.installTranslator(app.property("qt_words"))  # the one installed last is asked first
