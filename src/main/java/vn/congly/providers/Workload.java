package vn.congly.providers;

import java.util.Map;
import java.util.Set;

/** How many open cases each provider of these units holds. Answered by the room that assigns; none here knows cases. */
public interface Workload {

    Map<ProviderId, Integer> open(Set<Integer> units);
}
