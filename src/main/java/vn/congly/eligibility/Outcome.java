package vn.congly.eligibility;

/** What may be proposed for a request. */
public enum Outcome {
    /** Thụ lý. */
    ACCEPT,
    /** Thụ lý ngay, the proof to follow. */
    ACCEPT_AT_ONCE,
    /** Yêu cầu bổ sung. */
    ASK_FOR_PAPERS,
    /** Từ chối thụ lý. */
    REFUSE,
    /** Chuyển yêu cầu. */
    TRANSFER
}
