"""Jobs for whole files: new, check."""

from argparse import Namespace
from collections.abc import Iterator

from caseapp.errors import FileDamaged
from caseapp.workspace import Workspace, problems
from ui.cli.opening import opened, worker
from ui.cli.output import print_json, say
from ui.cli.passphrases import new_passphrase
from ui.messages import sentence, soundness_sentence
from ui.words import translate


def new(arguments: Namespace) -> int:
    """Make a new encrypted file."""
    key = new_passphrase(arguments)
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
            codes = workspace.read(problems)
    except FileDamaged as damage:
        yield "file", "damaged", sentence(damage)
        return
    for code in codes:
        yield code.partition(".")[0], code, soundness_sentence(code)
