package vn.congly.providers;

/**
 * The kinds of provider (người thực hiện trợ giúp pháp lý; Law on Legal Aid 2017, Art. 17(1)). Lawyers of the centre and
 * those of participating organisations are told apart because the statistics count them apart.
 */
public enum ProviderKind {
    /** Trợ giúp viên pháp lý (Art. 17(1)a). */
    OFFICER(true),
    /** Luật sư ký hợp đồng với Trung tâm (Art. 17(1)b). */
    LAWYER_OF_CENTRE(true),
    /** Luật sư theo phân công của tổ chức ký hợp đồng (Art. 17(1)b). */
    LAWYER_OF_CONTRACTED(true),
    /** Luật sư theo phân công của tổ chức đăng ký tham gia (Art. 17(1)b). */
    LAWYER_OF_REGISTERED(true),
    /** Tư vấn viên pháp luật của tổ chức ký hợp đồng (Art. 17(1)c). */
    ADVISER_OF_CONTRACTED(false),
    /** Tư vấn viên pháp luật của tổ chức đăng ký tham gia (Art. 17(1)c). */
    ADVISER_OF_REGISTERED(false),
    /** Cộng tác viên (Art. 17(1)d). */
    COLLABORATOR(false);

    private final boolean represents;

    ProviderKind(boolean represents) {
        this.represents = represents;
    }

    /** Only officers and lawyers stand for a person before a court or body (Art. 31(1), 33(1)). */
    public boolean mayLitigate() {
        return represents;
    }

    /** As for litigation (Art. 33(1)). */
    public boolean mayRepresentOutOfCourt() {
        return represents;
    }

    /** Every kind may advise (Art. 17(1), 32(1)); a collaborator may do nothing else (Art. 24(3)). */
    public boolean mayAdvise() {
        return true;
    }
}
