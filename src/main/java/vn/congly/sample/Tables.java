package vn.congly.sample;

/** Tables and columns that the sample nation fills, as {@code COPY} names them. */
final class Tables {

    static final String PERSON =
            "people.person (id, full_name, folded_name, sex, birth_date, ethnicity, identity_number, phone, "
                    + "address_era, address_code, unit_id)";
    static final String READER = "people.reader (person_id, account_id)";
    static final String REQUEST =
            "intake.request (id, tracking_code, unit_id, first_unit_id, channel, state, received_at, received_by, "
                    + "beneficiary_id, claimed, summary, field, wished_form, stage, procedural_role, custody, place_era, place_code, "
                    + "near_poor, accepted_as)";
    static final String PAPER_SHOWN = "intake.paper (request_id, ordinal, kind, form, at)";
    static final String OPPONENT = "intake.opponent (request_id, ordinal, full_name, folded_name)";
    static final String REQUEST_EVENT =
            "intake.event (request_id, at, kind, account_id, actor_name, unit_id, note, citation)";
    static final String DECISION =
            "intake.decision (request_id, outcome, ground, reason, number, year, unit_id, missing, proposal, "
                    + "rulebook_version, decided_by, decided_by_name, decided_at)";
    static final String LETTER_SERIES = "intake.letter_series (unit_id, kind, year, last)";
    static final String QUESTION =
            "intake.question (id, unit_id, answered_at, answered_by, field, sex, claimed, question, answer, number, year)";
    static final String MATTER =
            "matter.matter (id, code, request_id, unit_id, form, year, number, accepted_at, at_once_ground, state, "
                    + "beneficiary_id, beneficiary_name, field, summary, stage, procedural_role, custody, categories, primary_category, sex, "
                    + "ethnicity, place_era, place_code, tracking_code, provider_id, provider_account, provider_kind, provider_name, ended_at, "
                    + "ending, ending_ground, handed_over_at)";
    static final String SERIES = "matter.series (unit_id, form, year, last)";
    static final String PARTY =
            "matter.party (matter_id, ordinal, unit_id, side, full_name, folded_name, identity_number)";
    static final String EVENT =
            "matter.event (matter_id, at, recorded, kind, account_id, actor_name, detail, citation)";
    static final String CLOCK =
            "matter.clock (matter_id, unit_id, provider_account, rule, citation, started_at, due_at, stopped_at)";
    static final String WORK =
            "matter.work (matter_id, kind, began_at, hours, place, outcome, provider_id, account_id)";
    static final String HEARING = "matter.hearing (matter_id, unit_id, provider_account, at, kind, place, body)";
    static final String ASSIGNMENT =
            "assignment.assignment (matter_id, unit_id, provider_id, provider_account, number, year, proposal, "
                    + "rulebook_version, decided_by, decided_by_name, decided_at)";
    static final String ASSIGNMENT_SERIES = "assignment.series (unit_id, year, last)";
    static final String PAPER =
            "dossier.paper (matter_id, kind, title, dated, pages, filed_at, filed_by, filed_by_name)";
    static final String ENTRY =
            "statistics.entry (measure, amount, at, day, recorded, unit_id, place_era, place_code, form, field, "
                    + "categories, sex, ethnicity, provider_kind, subject_type, subject_id, subject_code)";

    private Tables() {}
}
