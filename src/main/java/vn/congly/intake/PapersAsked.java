package vn.congly.intake;

import java.time.Instant;
import java.util.List;

/** Fact: whoever asked was told what is missing (Law Art. 30(2)). */
public record PapersAsked(RequestId request, int unit, List<String> missing, Instant at) {}
