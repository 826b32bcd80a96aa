package vn.congly.people;

/** Number of a person in this system; says nothing about the person. */
public record PersonId(long value) {

    public PersonId {
        if (value <= 0) {
            throw new IllegalArgumentException("No person has the number " + value);
        }
    }

    /** Under which the trail seals what it says of this person. */
    public String subject() {
        return "person:" + value;
    }
}
