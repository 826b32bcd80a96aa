package vn.congly.providers;

/** Number of a provider in this system. */
public record ProviderId(long value) {

    public ProviderId {
        if (value <= 0) {
            throw new IllegalArgumentException("No provider has the number " + value);
        }
    }
}
