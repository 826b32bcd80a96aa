package vn.congly.intake;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.people.BirthText;

/**
 * Whoever asked sees where the request stands, without an account: by tracking code and day of birth of the person who needs
 * help, or the year where only that was entered. A wrong code, a wrong birth and a code that never was get the same answer.
 */
@Component
public class TrackRequest {

    private final TrackedRows rows;
    private final Access access;

    TrackRequest(TrackedRows rows, Access access) {
        this.rows = rows;
        this.access = access;
    }

    public Optional<Tracked> track(String typedCode, String typedBirth) {
        access.require(Act.TRACK_REQUEST);
        var day = BirthText.day(typedBirth);
        var year = day.map(it -> it.getYear()).or(() -> BirthText.year(typedBirth));
        return TrackingCode.read(typedCode)
                .filter(code -> year.isPresent())
                .flatMap(code -> access.tracking(code.text(), () -> rows.find(code, day, year)));
    }
}
