import hashlib
import json

import pytest
from sqlalchemy import text

from caseapp.case_file import read_case
from caseapp.cases import attachments
from caseapp.cases.attachments import AttachmentDraft, Belongs
from caseapp.errors import InputRefused, NotFound, NotUnderstood
from caseapp.intake.files import take
from caseapp.journal import append
from caseapp.workspace import problems
from tests.factories import a_case, a_source
from tests.pictures import picture, written

BYTES = "вигадана довідка".encode()


@pytest.fixture
def taken(tmp_path):
    return take(written(tmp_path, BYTES, "довідка.txt"))


@pytest.fixture
def photo(tmp_path):
    return take(written(tmp_path, picture(), "фото.jpg"))


def _journalled(session, written):
    append(session, written.act, worker="w", device="d")
    return written.id


def test_a_file_is_kept_byte_for_byte_with_its_hash(session, taken):
    case_id = a_case(session)
    kept = attachments.attach(session, case_id, taken)
    (line,) = read_case(session, case_id).attachments
    assert (line.file_name, line.size, line.media_type) == ("довідка.txt", len(BYTES), "text/plain")
    assert line.sha256 == hashlib.sha256(BYTES).hexdigest()
    assert attachments.content_of(session, kept.id) == BYTES
    assert attachments.preview_of(session, kept.id) == b""


def test_a_file_can_belong_to_a_source_or_a_record(session, taken):
    case_id, source_id = a_case(session), a_source(session)
    (name,) = read_case(session, case_id).names
    attachments.attach(session, case_id, taken, Belongs(record_id=name.id, source_id=source_id))
    case = read_case(session, case_id)
    assert (case.attachments[0].about_id, case.attachments[0].source_id) == (name.id, source_id)
    assert [source.id for source in case.sources] == [source_id]


def test_the_same_file_is_kept_once(session, taken):
    case_id = a_case(session)
    kept = attachments.attach(session, case_id, taken).id
    with pytest.raises(InputRefused, match="attached_already"):
        attachments.attach(session, case_id, taken)
    attachments.remove_attachment(session, kept)
    assert attachments.attach(session, case_id, taken).id != kept


def test_the_newest_photo_that_may_leads_the_case(session, photo, tmp_path):
    case_id = a_case(session)
    first = attachments.attach(session, case_id, photo, Belongs(kind="photo")).id
    other = take(written(tmp_path, picture(size=(300, 400)), "друге.jpg"))
    second = attachments.attach(session, case_id, other, Belongs(kind="photo")).id
    described = AttachmentDraft("photo", date_text="2023", seen="Дитина", leads="yes")
    attachments.change_attachment(session, first, described)
    assert read_case(session, case_id).photo.id == first
    attachments.change_attachment(session, first, AttachmentDraft("photo", date_text="2023"))
    assert read_case(session, case_id).photo.id == second
    attachments.remove_attachment(session, second)
    assert read_case(session, case_id).photo is None


def test_a_scan_never_leads_a_case(session, photo):
    case_id = a_case(session)
    attachments.attach(session, case_id, photo)
    assert read_case(session, case_id).photo is None


def test_the_journal_tells_the_hash_and_not_the_bytes(session, taken):
    data = attachments.attach(session, a_case(session), taken).act.data
    assert data["sha256"] == taken.sha256
    assert "вигадана" not in json.dumps(data, ensure_ascii=False)


def test_a_kind_that_is_none_is_refused(session, taken):
    kept = attachments.attach(session, a_case(session), taken).id
    with pytest.raises(NotUnderstood):
        attachments.change_attachment(session, kept, AttachmentDraft("portrait"))


def test_what_is_not_kept_has_no_content(session):
    with pytest.raises(NotFound):
        attachments.content_of(session, a_case(session))


@pytest.mark.parametrize("also_the_hash", [False, True])
def test_a_changed_file_is_found(session, taken, also_the_hash):
    case_id = a_case(session)
    kept = _journalled(session, attachments.attach(session, case_id, taken))
    assert attachments.changed_files(session) == ()
    session.execute(text("DROP TRIGGER attachment_content_no_update"))
    session.execute(text("UPDATE attachment_content SET content = CAST('інше' AS BLOB)"))
    if also_the_hash:
        forged = hashlib.sha256("інше".encode()).hexdigest()
        session.execute(text("UPDATE attachment SET sha256 = :forged"), {"forged": forged})
    else:
        with pytest.raises(InputRefused, match="attachment_changed"):
            attachments.content_of(session, kept)
    assert attachments.changed_files(session, case_id) == ("довідка.txt",)
    assert attachments.CHANGED in problems(session)


def test_bytes_that_are_gone_are_found(session, taken):
    case_id = a_case(session)
    _journalled(session, attachments.attach(session, case_id, taken))
    session.execute(text("DROP TRIGGER attachment_content_no_delete"))
    session.execute(text("DELETE FROM attachment_content"))
    assert attachments.changed_files(session, case_id) == ("довідка.txt",)


def test_the_act_of_a_copy_tells_no_name(session, taken):
    case_id = a_case(session)
    kept = attachments.attach(session, case_id, taken).id
    act = attachments.exported(kept, case_id, taken.sha256)
    assert act.record == str(case_id)
    assert taken.file_name not in json.dumps(act.data, ensure_ascii=False)
