from caseapp.cases.claims import add_claim, withdraw_claim
from caseapp.cases.drafts import CaseDraft, ClaimDraft, NameDraft
from caseapp.cases.register import open_case
from caseapp.cases.tally import standing_claims
from caseapp.cases.written import act_of
from tests.support import WORKER, new_workspace


def test_withdrawn_claims_are_not_counted(tmp_path):
    with new_workspace(tmp_path) as workspace:
        name = NameDraft("registered_at_birth", surname="Вигаденко")
        case = workspace.write(act_of, open_case, CaseDraft(), name, year=2025).id
        drafts = [ClaimDraft("russia", kind) for kind in ("located", "never_in_russia")]
        made = [
            workspace.write(act_of, add_claim, case, draft, worker=WORKER).id for draft in drafts
        ]
        assert workspace.read(standing_claims) == 2
        workspace.write(act_of, withdraw_claim, made[0], "помилка", worker=WORKER)
        assert workspace.read(standing_claims) == 1
