package vn.congly.matter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a search found: cases, and requests that are no case yet. */
record Found(List<MatterRow> matters, List<RequestRow> requests) {

    record RequestRow(
            long id, String beneficiary, Optional<Integer> born, String field, String state, Instant received) {}

    public boolean nothing() {
        return matters.isEmpty() && requests.isEmpty();
    }

    public int count() {
        return matters.size() + requests.size();
    }
}
