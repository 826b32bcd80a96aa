package vn.congly.matter;

/** How a case ended (Circular 12/2018, Art. 10). */
public enum Ending {
    /** Art. 10(1): the lawful request was carried out in the form asked for. */
    DONE,
    /** Art. 10(2), Law Art. 37(1), Circular 12/2018 Art. 6(2)b: not continued, on a ground. */
    DISCONTINUED,
    /** Art. 10(3): đình chỉ, terminated as the law provides. */
    TERMINATED;

    /** Key of its name in the message bundle. */
    public String key() {
        return "matter.ending." + name();
    }
}
