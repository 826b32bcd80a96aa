package vn.congly.acts;

/** There is no such thing, or the actor may not see it: from outside both look the same. */
public final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String objectType;
    private final String objectId;

    public Unknown(String objectType, Object objectId) {
        super(objectType + " " + objectId + " is unknown here");
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
