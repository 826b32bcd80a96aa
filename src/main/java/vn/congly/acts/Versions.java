package vn.congly.acts;

/** The optimistic version of a thing, as {@code ETag} and {@code If-Match} write it. */
public final class Versions {

    private Versions() {}

    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /** The version of an {@code If-Match}; {@link BadInput} for anything else. */
    public static int read(String ifMatch) {
        var text = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!text.matches("[0-9]{1,9}")) {
            throw new BadInput("If-Match", "acts.version.unreadable");
        }
        return Integer.parseInt(text);
    }
}
