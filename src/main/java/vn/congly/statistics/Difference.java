package vn.congly.statistics;

import java.time.LocalDate;

/** Where a recount of the cases and the ledger, or the ledger and its sums, say different things. */
record Difference(
        String between,
        int unit,
        Measure measure,
        LocalDate month,
        String form,
        String field,
        String providerKind,
        long expected,
        long found) {}
