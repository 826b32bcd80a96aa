package vn.congly.intake;

/** The three forms of legal aid (Law on Legal Aid 2017, Art. 27(2)). */
public enum FormOfAid {
    LITIGATION("TGTT"),
    ADVICE("TV"),
    OUT_OF_COURT("DDNTT");

    private final String abbreviation;

    FormOfAid(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** As case codes write it (Circular 12/2018 Art. 11(1)); that of out-of-court representation was not seen in the law. */
    public String abbreviation() {
        return abbreviation;
    }
}
