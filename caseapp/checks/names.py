"""Checks of names and sex."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator

from caseapp.case_parts.lines import NameLine
from caseapp.checks.model import Check, Remark
from caseapp.checks.reading import CheckedCase
from caseapp.names.clean import folded, hidden_marks, is_placeholder
from caseapp.names.given_names import classes_of, sex_of_class
from caseapp.names.patronymics import father_classes, patronymic_sex
from caseapp.names.scripts import repair_lookalikes
from caseapp.names.skeleton import skeleton
from db.codes import NameKind, Sex

_PARTS = ("surname", "given_name", "patronymic")


def names(case: CheckedCase, _today: dt.date) -> Iterator[Remark]:
    """Ask about names that cannot be compared, or were spoilt in writing."""
    if case.names and not any(name.surname for name in case.names):
        yield Remark(Check.NO_SURNAME, case.id)
    if case.names and not any(name.given_name for name in case.names):
        yield Remark(Check.NO_GIVEN_NAME, case.id)
    for name in case.names:
        yield from _spoilt(name)
    yield from _twice(case)


def _spoilt(name: NameLine) -> Iterator[Remark]:
    parts = [part for part in (getattr(name, one) for one in _PARTS) if part]
    for part in parts:
        if is_placeholder(part):
            yield Remark(Check.NAME_IS_A_PLACEHOLDER, name.id, part)
        if repair_lookalikes(part) != part:
            yield Remark(Check.NAME_IN_TWO_SCRIPTS, name.id, part)
    if hidden_marks(name.written):
        yield Remark(Check.NAME_WITH_HIDDEN_MARKS, name.id, name.written)


def _twice(case: CheckedCase) -> Iterator[Remark]:
    """Ask about a name that somebody typed though it stood there already."""
    counted = Counter((name.kind, folded(name.written)) for name in case.names)
    for name in case.names:
        if name.entry_id is None and counted[name.kind, folded(name.written)] > 1:
            yield Remark(Check.NAME_TWICE, name.id, name.written)


def patronymics(case: CheckedCase, _today: dt.date) -> Iterator[Remark]:
    """Ask about a patronymic that is surely made from another name than any father's on file."""
    fathers = [classes_of(skeleton(name)) for name in case.fathers]
    if not fathers or not all(fathers):
        return
    for name in case.names:
        made_from = father_classes(skeleton(name.patronymic))
        is_own = name.kind != NameKind.AFTER_ADOPTION
        if is_own and made_from and not any(made_from & own for own in fathers):
            told = f"{name.patronymic} – {', '.join(case.fathers)}"
            yield Remark(Check.PATRONYMIC_NOT_OF_FATHER, name.id, told)


def sex(case: CheckedCase, _today: dt.date) -> Iterator[Remark]:
    """Ask where the recorded sex is missing, or is not the one that every name tells."""
    told = {one for name in case.names for one in _sexes(name)}
    if len(told) != 1:
        return
    (only,) = told
    if case.sex == Sex.UNKNOWN:
        yield Remark(Check.SEX_NOT_SAID, case.id, only)
    elif case.sex != only:
        yield Remark(Check.SEX_AGAINST_NAME, case.id, only)


def _sexes(name: NameLine) -> Iterator[str]:
    """Give the sexes that patronymic and given name tell; none where both may bear it."""
    if by_patronymic := patronymic_sex(skeleton(name.patronymic)):
        yield by_patronymic
    given = {sex_of_class(one) for one in classes_of(skeleton(name.given_name))}
    if given in ({Sex.MALE.value}, {Sex.FEMALE.value}):
        yield from given
