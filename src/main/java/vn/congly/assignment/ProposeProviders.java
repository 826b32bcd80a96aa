package vn.congly.assignment;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.matter.MatterId;
import vn.congly.matter.Matters;
import vn.congly.trail.Entry;
import vn.congly.trail.Trail;

/** Who could take a case, best first, each with reasons; who may not stands last with why. It only proposes. */
@Component
public class ProposeProviders {

    private final Matters matters;
    private final Proposals proposals;
    private final Access access;
    private final Trail trail;

    ProposeProviders(Matters matters, Proposals proposals, Access access, Trail trail) {
        this.matters = matters;
        this.proposals = proposals;
        this.access = access;
        this.trail = trail;
    }

    @Transactional
    public List<Ranked> propose(MatterId id) {
        var matter = matters.required(id);
        access.require(Act.ASSIGN_PROVIDER, matter.unit());
        trail.record(
                Entry.of("matter.propose-providers").on("matter", id.value()).in(matter.unit()));
        return proposals.of(matter).ranked();
    }
}
