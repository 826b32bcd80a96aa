package vn.congly.statistics;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import vn.congly.geography.CommuneKey;

/**
 * One thing that happened, to be counted.
 *
 * @param unit whose books hold it
 * @param subject id of the case, question or request; what kind it is follows from the measure
 * @param code of the case as people cite it; empty for the others
 */
record Count(
        Measure measure,
        Instant at,
        int unit,
        Optional<CommuneKey> place,
        String form,
        String field,
        Collection<String> categories,
        String sex,
        String ethnicity,
        String providerKind,
        long subject,
        String code) {}
