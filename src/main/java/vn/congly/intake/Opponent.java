package vn.congly.intake;

import java.util.Optional;

/** Somebody on the other side: needed to see a conflict of interest (Law on Legal Aid 2017, Art. 25). */
public record Opponent(String fullName, Optional<String> identityNumber) {}
