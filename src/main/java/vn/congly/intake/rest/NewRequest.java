package vn.congly.intake.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as another program sends it. Days are written 2026-11-25 or 25/11/2026, moments with their offset, communes with
 * their era (2025-00004). What is not known is left out.
 *
 * @param unit that receives it; left out, the caller's own or the competent one
 * @param requester where somebody else asks for the beneficiary
 * @param claimed ids of the rulebook's categories
 * @param field id of the rulebook's fields of law
 */
record NewRequest(
        @Nullable String channel,
        @Nullable Integer unit,
        @Nullable PersonBody beneficiary,
        @Nullable PersonBody requester,
        @Nullable String relation,
        @Nullable List<String> claimed,
        @Nullable String summary,
        @Nullable String field,
        @Nullable String wishedForm,
        @Nullable String stage,
        @Nullable String role,
        @Nullable String custody,
        @Nullable String custodyMinute,
        @Nullable String custodySince,
        @Nullable String hearingOn,
        @Nullable String limitationOn,
        @Nullable String place,
        @Nullable String bodyName,
        @Nullable String bodyNotice,
        @Nullable Boolean nearPoor,
        @Nullable Boolean allowance,
        @Nullable List<OpponentBody> opponents,
        @Nullable List<PaperBody> papers) {

    /** @param birth a day, or a year where only that is known */
    record PersonBody(
            @Nullable String fullName,
            @Nullable String sex,
            @Nullable String birth,
            @Nullable String ethnicity,
            @Nullable String identityNumber,
            @Nullable String phone,
            @Nullable String commune,
            @Nullable String addressLine) {}

    record OpponentBody(@Nullable String fullName, @Nullable String identityNumber) {}

    /** @param kind id of the rulebook's papers, or other, which then has a title */
    record PaperBody(
            @Nullable String kind,
            @Nullable String title,
            @Nullable String form) {}
}
