package vn.congly.organization;

/** How one unit became another. */
public enum SuccessionKind {
    MERGED,
    SPLIT,
    RENAMED,
    /** The same body under another department. */
    MOVED,
    /** Closed; the files went to the successor (Law on Legal Aid 2017, Art. 16(3)). */
    CLOSED
}
