package vn.congly.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests as people type them, changed where a test wants them otherwise. Nobody here is real. */
final class Typed {

    private Typed() {}

    private static Map<String, String> told() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("beneficiary.fullName", "Lò Thị Mẫu");
        typed.put("beneficiary.sex", "FEMALE");
        typed.put("beneficiary.birth", "05/09/1988");
        typed.put("beneficiary.ethnicity", "02");
        typed.put("beneficiary.commune", "2025-02647");
        typed.put("claimed", "7.2");
        typed.put("summary", "Chồng bỏ đi hai năm, muốn ly hôn và nuôi con.");
        typed.put("field", "family");
        typed.put("papers[0].kind", "poor-household-certificate");
        typed.put("papers[0].form", "ORIGINAL_SHOWN");
        return typed;
    }

    /** A woman of Lào Cai from a poor household asks about divorce. */
    static TypedRequest divorce(String... changes) {
        var typed = told();
        for (int at = 0; at < changes.length; at += 2) {
            typed.put(changes[at], changes[at + 1]);
        }
        return TypedRequest.of(typed);
    }

    /** Somebody else asks for her. */
    static TypedRequest byHerSister(String... changes) {
        var typed = new LinkedHashMap<String, List<String>>(divorce(changes).values());
        typed.putIfAbsent("requester.fullName", List.of("Lò Thị Chị"));
        typed.putIfAbsent("requester.birth", List.of("1980"));
        typed.putIfAbsent("relation", List.of("chị gái"));
        return new TypedRequest(typed);
    }
}
