package vn.congly.organization;

/** The kinds of body (Law on Legal Aid 2017, Art. 10 to 14, 40, 41). */
public enum UnitKind {
    /** The Ministry of Justice and its department for legal aid. */
    MINISTRY,
    /** Sở Tư pháp. */
    DEPARTMENT,
    /** Trung tâm trợ giúp pháp lý nhà nước. */
    CENTRE,
    /** Chi nhánh. */
    BRANCH,
    /** Tổ chức ký hợp đồng thực hiện trợ giúp pháp lý. */
    CONTRACTED,
    /** Tổ chức đăng ký tham gia trợ giúp pháp lý. */
    REGISTERED;

    /** Whether such a unit receives requests, keeps a register book and gives aid. */
    public boolean givesAid() {
        return switch (this) {
            case CENTRE, BRANCH, CONTRACTED, REGISTERED -> true;
            case MINISTRY, DEPARTMENT -> false;
        };
    }
}
