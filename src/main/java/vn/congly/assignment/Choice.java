package vn.congly.assignment;

import vn.congly.matter.MatterId;
import vn.congly.providers.ProviderId;

/**
 * What a head decides.
 *
 * @param version of the case as the head saw it
 * @param reason in the head's words; may be empty
 * @param agreement how the opposed parties agreed otherwise (Law Art. 25(2)a); empty where none is needed
 */
public record Choice(MatterId matter, int version, ProviderId provider, String reason, String agreement) {}
