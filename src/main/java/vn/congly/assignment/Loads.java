package vn.congly.assignment;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.providers.ProviderId;
import vn.congly.providers.Workload;

/** How many cases providers hold, and how many they ended in a field. */
@Repository
class Loads implements Workload {

    private static final String LOADS = """
            select provider_id, held, ended from assignment.loads(:units, :field)
            """;

    /** Of one provider, in cases. */
    record Load(int open, int ended) {

        static final Load NONE = new Load(0, 0);
    }

    private record Row(ProviderId provider, Load load) {}

    private final JdbcClient sql;

    Loads(JdbcClient sql) {
        this.sql = sql;
    }

    Map<ProviderId, Load> of(Collection<Integer> units, String field) {
        return sql
                .sql(LOADS)
                .param("units", units.toArray(Integer[]::new))
                .param("field", field)
                .query((row, index) -> new Row(
                        new ProviderId(row.getLong("provider_id")), new Load(row.getInt("held"), row.getInt("ended"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::provider, Row::load));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProviderId, Integer> open(Set<Integer> units) {
        return of(units, "").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().open()));
    }
}
