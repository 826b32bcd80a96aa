package vn.congly.acts;

/** Somebody else changed it since it was read: the optimistic version in the WHERE did not match. Nothing was written. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String objectType;
    private final String objectId;

    public ChangedMeanwhile(String objectType, Object objectId) {
        super(objectType + " " + objectId + " was changed meanwhile");
        this.objectType = objectType;
        this.objectId = objectId.toString();
    }

    public String objectType() {
        return objectType;
    }

    public String objectId() {
        return objectId;
    }
}
