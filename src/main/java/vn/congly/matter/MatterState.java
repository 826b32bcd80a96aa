package vn.congly.matter;

/** Where a case stands. */
public enum MatterState {
    /** Đã thụ lý: in the register book, nobody assigned yet. */
    ACCEPTED,
    /** Đang thực hiện: a provider gives the aid. */
    IN_PROGRESS,
    /** Tạm đình chỉ: the body in charge has suspended the proceedings; not an end. */
    STAYED,
    /** Kết thúc (Circular 12/2018, Art. 10). */
    ENDED,
    /** Đã bàn giao hồ sơ: the organisation has the file (Law Art. 39(1)). */
    HANDED_OVER;

    public boolean open() {
        return switch (this) {
            case ACCEPTED, IN_PROGRESS, STAYED -> true;
            case ENDED, HANDED_OVER -> false;
        };
    }

    /** Key of its name in the message bundle. */
    public String key() {
        return "matter.state." + name();
    }
}
