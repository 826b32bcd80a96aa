package vn.congly.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who works where in the sample nation of today: the people of a centre also work for its branches. */
final class Staff {

    /** Somebody who gives aid. */
    record Giver(long provider, long account, String name, String kind, int unit) {

        boolean mayAppear() {
            return !kind.startsWith("ADVISER") && !kind.equals("COLLABORATOR");
        }
    }

    /** Somebody who receives or heads. */
    record Officer(long account, String name) {}

    private final Map<Integer, List<Giver>> givers = new HashMap<>();
    private final Map<Integer, Officer> receivers = new HashMap<>();
    private final Map<Integer, Officer> heads = new HashMap<>();

    void giver(Giver giver) {
        givers.computeIfAbsent(giver.unit(), it -> new ArrayList<>()).add(giver);
    }

    void receiver(int unit, Officer officer) {
        receivers.put(unit, officer);
    }

    void head(int unit, Officer officer) {
        heads.put(unit, officer);
    }

    List<Giver> givers(int centre) {
        return givers.getOrDefault(centre, List.of());
    }

    Officer receiver(int unit) {
        return receivers.getOrDefault(unit, new Officer(0, "Người tiếp nhận"));
    }

    Officer head(int unit) {
        return heads.getOrDefault(unit, new Officer(0, "Trưởng đơn vị"));
    }
}
