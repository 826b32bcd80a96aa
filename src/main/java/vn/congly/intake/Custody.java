package vn.congly.intake;

/** Whether the beneficiary is free; arrested and held in custody start the clock of 12 hours (Law Art. 31(2)). */
public enum Custody {
    NONE,
    /** Bị bắt. */
    ARRESTED,
    /** Tạm giữ. */
    CUSTODY,
    /** Tạm giam. */
    DETENTION
}
