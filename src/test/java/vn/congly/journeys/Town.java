package vn.congly.journeys;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.geography.CommuneKey;
import vn.congly.providers.Card;
import vn.congly.providers.EnterProvider;
import vn.congly.providers.ProviderDraft;
import vn.congly.providers.ProviderKind;
import vn.congly.testing.People;

/** Who works where the journeys lead: the centre of Điện Biên and its branch. */
final class Town {

    static final int DIEN_BIEN = 311;
    static final int BRANCH = 1111;
    static final int HA_NOI = People.HA_NOI;
    static final String COMMUNE = "2025-03158";

    private final Access access;
    private final EnterProvider enter;
    private final People people;

    Town(ApplicationContext house) {
        access = house.getBean(Access.class);
        enter = house.getBean(EnterProvider.class);
        people = house.getBean(People.class);
    }

    /** An officer with an account, a valid card and a name that nobody else has. */
    Actor officer(String name) {
        var account = people.provider(
                DIEN_BIEN,
                "journey-" + Integer.toString(ThreadLocalRandom.current().nextInt(1 << 28), 36));
        var draft = new ProviderDraft(
                Optional.of(account.account()),
                name,
                ProviderKind.OFFICER,
                Optional.of(2),
                DIEN_BIEN,
                new Card("H-" + account.account(), LocalDate.of(2024, 1, 1), Optional.empty()),
                Set.of("criminal", "family"),
                Set.of("08"),
                CommuneKey.parse(COMMUNE),
                LocalDate.of(2024, 1, 1));
        access.as(Access.system(), () -> enter.enter(draft));
        return account;
    }
}
