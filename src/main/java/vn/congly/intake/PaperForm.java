package vn.congly.intake;

/** In which form a paper was shown (Circular 12/2018 Art. 5): a mere copy still has to be compared with its original. */
public enum PaperForm {
    ORIGINAL_SHOWN,
    CERTIFIED_COPY,
    COPY
}
