"""The codes as they stood when the first tables were made."""

PARTIES = "ukraine russia mediator family institution journalist_or_researcher other"
LIST_KINDS = "handed_over reply register pool"
CLAIM_KINDS = (
    "on_list never_in_russia already_returned reached_adulthood in_third_country left_russia "
    "under_preparation located in_state_care with_family not_abducted"
)
STATUSES = "open tracing_in_progress located verified returned reunified closed"
CIRCUMSTANCES = (
    "deported forcibly_transferred detained_in_occupied_territory separated_at_filtration "
    "taken_from_institution not_returned_from_camp evacuated_by_occupier other unknown"
)
CARE = (
    "parent_s kinship_care_extended_family foster_care residential_care unrelated_adult "
    "no_care_arrangement guardianship preliminary_guardianship adoption temporary_accommodation "
    "camp other unknown"
)
NAME_KINDS = (
    "registered_at_birth as_written_on_list russified transliterated after_adoption "
    "in_institution diminutive other"
)
VERDICTS = "same different unsure"
SEXES = "male female unknown"
RELIABILITIES = "A B C D E F"
CREDIBILITIES = "1 2 3 4 5 6"
