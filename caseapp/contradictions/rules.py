"""The table of rules: which two statements contradict one another, rule by rule."""

from collections.abc import Iterator, Mapping

from caseapp.contradictions import claims, facts
from caseapp.contradictions.model import Finder, Pair, Rule, Stated

RULES: Mapping[Rule, Finder] = {
    # a claim against what a record says
    Rule.ADULT_BUT_YOUNGER: claims.adult_but_younger,
    Rule.NEVER_BUT_PLACED: claims.never_but_placed,
    Rule.RETURNED_BUT_SEEN: claims.returned_but_seen,
    Rule.RETURNED_BUT_TRACED: claims.returned_but_traced,
    Rule.LEFT_BUT_SEEN: claims.left_but_seen,
    Rule.LOCATED_BUT_ELSEWHERE: claims.located_but_elsewhere,
    Rule.NOT_ABDUCTED_BUT_IN_CARE: claims.not_abducted_but_in_care,
    Rule.WITH_FAMILY_BUT_IN_CARE: claims.with_family_but_in_care,
    Rule.NOT_ADOPTED_BUT_ADOPTED: claims.not_adopted_but_adopted,
    Rule.WITH_FAMILY_BUT_RENAMED: claims.with_family_but_renamed,
    # a claim against another
    Rule.AGAINST_ITSELF: claims.against_itself,
    Rule.NEVER_BUT_CLAIMED: claims.never_but_claimed,
    Rule.GONE_BUT_CLAIMED: claims.gone_but_claimed,
    Rule.TWO_REGIONS_CLAIMED: claims.two_regions_claimed,
    # our determination against a record
    Rule.PLACED_AFTER_RETURN: facts.placed_after_return,
    # a record against another
    Rule.PLACEMENTS_OVERLAP: facts.placements_overlap,
    Rule.PLACE_OUTSIDE_REGION: facts.place_outside_region,
    Rule.CARE_IMPOSSIBLE_AT_AGE: facts.care_impossible_at_age,
    Rule.PLACED_BEFORE_BIRTH: facts.placed_before_birth,
    Rule.TAKEN_BEFORE_BIRTH: facts.taken_before_birth,
    Rule.BIRTHS_DIFFER: facts.births_differ,
    Rule.SEXES_DIFFER: facts.sexes_differ,
    Rule.ORIGINS_DIFFER: facts.origins_differ,
}
"""What one case says; verdicts and families, which go beyond one case, are in `between`."""


def contradicting(case: Stated) -> Iterator[tuple[Rule, Pair]]:
    """Yield every two statements of a case that cannot both be true, with the rule."""
    for rule, find in RULES.items():
        for pair in find(case):
            yield rule, pair
