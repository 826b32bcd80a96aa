package vn.congly.assignment;

import java.util.List;
import vn.congly.providers.Provider;

/**
 * A candidate in their place, with every reason for it.
 *
 * @param eligible the law lets this provider take the case
 * @param agreementOpens only a conflict of interest stands in the way, and in such a case the parties may agree otherwise
 *     (Law Art. 25(2)a)
 */
public record Ranked(Provider provider, List<Reason> reasons, boolean eligible, boolean agreementOpens) {

    public Ranked {
        reasons = List.copyOf(reasons);
    }

    /** What stands in the way, or at least speaks against. */
    public List<Reason> against() {
        return reasons.stream().filter(it -> !it.good()).toList();
    }

    public List<Reason> inFavour() {
        return reasons.stream().filter(Reason::good).toList();
    }
}
