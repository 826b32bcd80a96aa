package vn.congly.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congly.assignment.Opposition.Side;
import vn.congly.matter.Conflict;
import vn.congly.matter.Conflicts;
import vn.congly.matter.Matter;
import vn.congly.matter.MatterId;
import vn.congly.providers.ProviderId;

/** Who gives or ever gave aid against the parties of a case, anywhere in the nation (Law Art. 25(2)a). */
@Component
class Oppositions {

    private static final String ACTED = """
            select matter_id, provider_id from assignment.acted(:matters)
            """;

    private record Acted(MatterId matter, ProviderId provider) {}

    private final Conflicts conflicts;
    private final JdbcClient sql;

    Oppositions(Conflicts conflicts, JdbcClient sql) {
        this.conflicts = conflicts;
        this.sql = sql;
    }

    Map<ProviderId, List<Opposition>> of(Matter matter) {
        var opposed = conflicts.of(matter.id()).stream()
                .filter(it -> it.kind() != Conflict.Kind.SAME_BENEFICIARY)
                .toList();
        if (opposed.isEmpty()) {
            return Map.of();
        }
        var acted = acted(opposed);
        var found = new HashMap<ProviderId, List<Opposition>>();
        opposed.forEach(it -> {
            var opposition = new Opposition(it.code(), side(it), certain(it, opposed));
            Stream.concat(
                            acted.getOrDefault(it.matter(), List.of()).stream(),
                            it.provider().stream().map(ProviderId::new))
                    .distinct()
                    .forEach(who ->
                            found.computeIfAbsent(who, key -> new ArrayList<>()).add(opposition));
        });
        return found;
    }

    private static Side side(Conflict it) {
        return it.kind() == Conflict.Kind.AIDS_OPPONENT ? Side.AIDED_THE_OPPONENT : Side.OPPOSED_THE_PERSON;
    }

    /** By identity number; or by the names of both sides, which meet again in the same case. */
    private static boolean certain(Conflict one, List<Conflict> all) {
        return one.sameIdentity()
                || all.stream().anyMatch(it -> it.matter().equals(one.matter()) && it.kind() != one.kind());
    }

    /** Those replaced since have acted too. */
    private Map<MatterId, List<ProviderId>> acted(Collection<Conflict> opposed) {
        return sql
                .sql(ACTED)
                .param(
                        "matters",
                        opposed.stream().map(it -> it.matter().value()).toArray(Long[]::new))
                .query((row, index) ->
                        new Acted(new MatterId(row.getLong("matter_id")), new ProviderId(row.getLong("provider_id"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(Acted::matter, Collectors.mapping(Acted::provider, Collectors.toList())));
    }
}
