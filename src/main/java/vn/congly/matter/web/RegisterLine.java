package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A line of the register book (sổ thụ lý, theo dõi vụ việc; Mẫu 01). */
record RegisterLine(
        long matter,
        int number,
        String code,
        Instant accepted,
        String beneficiary,
        List<String> categories,
        String field,
        Optional<String> provider,
        String state,
        Optional<Instant> ended,
        String ending) {}
