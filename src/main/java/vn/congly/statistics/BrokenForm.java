package vn.congly.statistics;

/** A definition of a form that cannot be: says which form and what is wrong in it. */
public final class BrokenForm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenForm(String form, String fault) {
        super("Form " + form + ": " + fault);
    }
}
