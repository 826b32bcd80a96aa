package vn.congly.matter;

import java.time.Instant;

/** The organisation received the file of an ended case (Law Art. 39(1)). */
public record FileHandedOver(MatterId matter, int unit, Instant at) {}
