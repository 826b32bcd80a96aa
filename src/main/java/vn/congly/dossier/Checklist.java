package vn.congly.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congly.dossier.ChecklistLine.Standing;
import vn.congly.matter.MatterState;

/** What the file of a case has, lacks and will have to have. */
public record Checklist(List<ChecklistLine> lines) {

    /**
     * From which state on a paper can be there at all; every other one comes of the work and is wanted when the case ends.
     * This only decides whether a page says "lacks" or "not yet": the law wants all of them in the ended file.
     */
    private static final Map<String, MatterState> THERE_FROM = Map.of(
            "request-papers", MatterState.ACCEPTED,
            "assignment-decision", MatterState.IN_PROGRESS);

    static Checklist of(List<Requirement> requirements, List<Paper> papers, MatterState state) {
        return new Checklist(requirements.stream()
                .map(it -> new ChecklistLine(it.paper(), it.rule(), standing(it, papers, state)))
                .toList());
    }

    public long lacking() {
        return count(Standing.LACKS);
    }

    public long later() {
        return count(Standing.LATER);
    }

    private long count(Standing standing) {
        return lines.stream().filter(it -> it.standing() == standing).count();
    }

    private static Standing standing(Requirement requirement, List<Paper> papers, MatterState state) {
        if (papers.stream().anyMatch(requirement::isMetBy)) {
            return Standing.HAS;
        }
        if (!requirement.always()) {
            return Standing.IF_ANY;
        }
        return Optional.ofNullable(THERE_FROM.get(requirement.paper()))
                                .orElse(MatterState.ENDED)
                                .compareTo(state)
                        <= 0
                ? Standing.LACKS
                : Standing.LATER;
    }
}
