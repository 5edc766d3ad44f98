"""The columns in which checks are shown."""

from caseapp.checks.model import CheckFound
from exports.checks import check_sentence
from exports.words import Words
from ui import wording
from ui.models.columns import Column
from ui.words import translate


def check_columns(words: Words, *, with_case: bool) -> tuple[Column[CheckFound], ...]:
    """Give what is asked, and what somebody said of it; for many cases also whose it is."""

    def said(one: CheckFound) -> str:
        return check_sentence(one.remark, words.language)

    asked = Column(translate("CheckColumns", "To look at"), said, width=90, least=50, stretch=True)
    standing = Column(translate("CheckColumns", "Looked at"), _looked, width=30, least=12)
    if not with_case:
        return (asked, standing)
    return (
        Column(
            translate("CheckColumns", "Case"),
            lambda one: f"{one.case}  {one.name}",
            sort=lambda one: one.case,
            width=40,
            least=38,
        ),
        asked,
        standing,
    )


def _looked(one: CheckFound) -> str:
    if one.looked is None:
        return ""
    told = f"{one.looked.worker}, {wording.moment(one.looked.at)}: {one.looked.reason}"
    if one.looked.holds:
        return told
    return translate("CheckColumns", "changed since: {told}").format(told=told)
