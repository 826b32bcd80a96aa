package vn.congly.matter;

import vn.congly.access.Act;

/** What can be done with a case, and by which act of access; from which state to which is said by {@link Lifecycle}. */
public enum Move {
    /** Thụ lý: entered in the register book (Law Art. 30; Circular 12/2018 Art. 5). */
    ACCEPT(Act.ACCEPT_REQUEST, "ACCEPTED", "matter.accept", "Đ.5 k.2 TT 12/2018"),
    /** Cử người thực hiện (Law Art. 31(2), 33(2)). */
    ASSIGN(Act.ASSIGN_PROVIDER, "ASSIGNED", "matter.assign", ""),
    /** Thay thế người thực hiện (Law Art. 25). */
    REPLACE(Act.REPLACE_PROVIDER, "REPLACED", "matter.reassign", ""),
    /** A body refused or cancelled the provider's registration: another must be named in time (TTLT 10/2018 Art. 6). */
    CALL_FOR_REPLACEMENT(Act.REPLACE_PROVIDER, "REPLACEMENT_CALLED", "matter.call-replacement", "Đ.6 TTLT 10/2018"),
    RECORD_WORK(Act.RECORD_WORK, "WORK", "matter.work", "Đ.11 k.1 TT 12/2018"),
    /** Trả lời tư vấn bằng văn bản (Law Art. 32(2)). */
    GIVE_ADVICE(Act.RECORD_WORK, "ADVICE", "matter.advise", "Đ.32 k.2 Luật TGPL"),
    /** The case is complex or needs verification: 30 days instead of 10 (Law Art. 32(2)). */
    EXTEND_ADVICE(Act.RECORD_WORK, "ADVICE_EXTENDED", "matter.extend-advice", "Đ.32 k.2 Luật TGPL"),
    SET_HEARING(Act.RECORD_HEARING, "HEARING", "matter.set-hearing", ""),
    CANCEL_HEARING(Act.RECORD_HEARING, "HEARING_CANCELLED", "matter.cancel-hearing", ""),
    /** The proof owed after an acceptance at once is brought (Circular 12/2018 Art. 6(2)a). */
    RECORD_PROOF(Act.RECORD_PROOF, "PROOF", "matter.record-proof", "Đ.6 k.2 TT 12/2018"),
    /** Tạm đình chỉ by the body in charge. */
    STAY(Act.STAY_MATTER, "STAYED", "matter.stay", ""),
    RESUME(Act.RESUME_MATTER, "RESUMED", "matter.resume", ""),
    /** Kết thúc, carried out (Circular 12/2018 Art. 10(1)). */
    END(Act.END_MATTER, "ENDED", "matter.end", "Đ.10 k.1 TT 12/2018"),
    /** Đình chỉ by law (Circular 12/2018 Art. 10(3)). */
    TERMINATE(Act.END_MATTER, "TERMINATED", "matter.terminate", "Đ.10 k.3 TT 12/2018"),
    /** Không tiếp tục thực hiện (Law Art. 37(1); Circular 12/2018 Art. 6(2)b, 10(2)). */
    DISCONTINUE(Act.DISCONTINUE_MATTER, "DISCONTINUED", "matter.discontinue", "Đ.37 k.1 Luật TGPL"),
    /** Bàn giao hồ sơ (Law Art. 39(1)). */
    HAND_OVER(Act.HAND_OVER_FILE, "HANDED_OVER", "matter.hand-over", "Đ.39 k.1 Luật TGPL");

    private final Act act;
    private final String event;
    private final String action;
    private final String citation;

    Move(Act act, String event, String action, String citation) {
        this.act = act;
        this.event = event;
        this.action = action;
        this.citation = citation;
    }

    public Act act() {
        return act;
    }

    /** Kind of the timeline event that it leaves; its words are under {@code matter.event.<kind>}. */
    public String event() {
        return event;
    }

    /** Name of the trail entry that it leaves. */
    String action() {
        return action;
    }

    /** The provision that it is done by, where one names it. */
    public String citation() {
        return citation;
    }
}
