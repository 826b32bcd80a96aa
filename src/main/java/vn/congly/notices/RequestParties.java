package vn.congly.notices;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.intake.Request;
import vn.congly.people.People;
import vn.congly.people.Person;

/** Who asked and for whom, as letters name them. */
@Component
final class RequestParties {

    /**
     * @param addressee to whom the letter goes: who asked, the body that notified, or the beneficiary
     * @param beneficiary with the birth, so that there is no mistaking
     * @param asker whoever asked where it is not the beneficiary
     */
    record Parties(String addressee, String beneficiary, Optional<String> asker) {}

    private final People people;
    private final Words words;

    RequestParties(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    Parties of(Request request) {
        var beneficiary = people.required(request.beneficiary());
        var asker = request.requester()
                .map(people::required)
                .map(this::titled)
                .or(() -> Optional.of(request.bodyName()).filter(it -> !it.isEmpty()));
        return new Parties(asker.orElseGet(() -> titled(beneficiary)), words.person(beneficiary), asker);
    }

    private String titled(Person person) {
        return words.title(person.fullName(), person.sex());
    }
}
