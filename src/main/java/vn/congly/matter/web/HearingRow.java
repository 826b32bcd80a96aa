package vn.congly.matter.web;

import java.time.Instant;
import java.util.Optional;

/** A hearing or another appointment of a case. */
record HearingRow(
        long matter,
        String code,
        String beneficiary,
        Instant at,
        String kind,
        String place,
        String body,
        Optional<String> provider) {}
