package vn.congly.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.assignment.AssignProvider;
import vn.congly.assignment.Choice;
import vn.congly.eligibility.ProceedingsRole;
import vn.congly.geography.CommuneKey;
import vn.congly.intake.Channel;
import vn.congly.intake.Custody;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.PaperForm;
import vn.congly.intake.PaperShown;
import vn.congly.intake.Receipt;
import vn.congly.intake.ReceiveRequest;
import vn.congly.intake.RequestDraft;
import vn.congly.intake.Stage;
import vn.congly.matter.AcceptRequest;
import vn.congly.matter.Acceptance;
import vn.congly.matter.MatterId;
import vn.congly.people.PersonDraft;
import vn.congly.people.Sex;
import vn.congly.providers.Card;
import vn.congly.providers.EnterProvider;
import vn.congly.providers.ProviderDraft;
import vn.congly.providers.ProviderId;
import vn.congly.providers.ProviderKind;
import vn.congly.testing.People;

/** Requests, cases and decisions at the centre of Lào Cai, done as people do them. Nobody here is real. */
@TestComponent
public class Acts {

    private static final CommuneKey LAO_CAI = CommuneKey.of(2025, "02647");
    private static final CommuneKey HA_NOI = CommuneKey.of(2025, "00004");

    final Access access;
    final People people;
    private final ReceiveRequest receive;
    private final AcceptRequest accept;
    private final EnterProvider enter;
    private final AssignProvider assign;

    Acts(
            Access access,
            People people,
            ReceiveRequest receive,
            AcceptRequest accept,
            EnterProvider enter,
            AssignProvider assign) {
        this.access = access;
        this.people = people;
        this.receive = receive;
        this.accept = accept;
        this.enter = enter;
        this.assign = assign;
    }

    public <T> T head(Supplier<T> work) {
        return access.as(people.head(People.LAO_CAI), work);
    }

    <T> T receiver(Supplier<T> work) {
        return access.as(people.receiver(People.LAO_CAI), work);
    }

    public Receipt received(String name) {
        return receiver(() -> receive.receive(draft(person(name, Sex.FEMALE, LAO_CAI), Optional.empty(), LAO_CAI)));
    }

    Receipt receivedAt(int unit, String name) {
        var draft = draft(unit, person(name, Sex.FEMALE, LAO_CAI), Optional.empty(), LAO_CAI);
        return access.as(people.receiver(unit), () -> receive.receive(draft));
    }

    /** Somebody whose home is far away, and whose matter is there too. */
    Receipt receivedFromHaNoi(String name) {
        return receiver(() -> receive.receive(draft(person(name, Sex.FEMALE, HA_NOI), Optional.empty(), HA_NOI)));
    }

    Receipt receivedFrom(String requester, String name) {
        return receiver(() -> receive.receive(
                draft(person(name, Sex.FEMALE, LAO_CAI), Optional.of(person(requester, Sex.MALE, LAO_CAI)), LAO_CAI)));
    }

    MatterId accepted(String name, FormOfAid form) {
        var request = received(name);
        return receiver(() -> accept.accept(
                        new Acceptance(request.id(), 1, form, Set.of("7.2"), "7.2", Optional.empty(), "")))
                .matter();
    }

    ProviderId officer(String name, Optional<Actor> account) {
        var draft = new ProviderDraft(
                account.map(Actor::account),
                name,
                ProviderKind.OFFICER,
                Optional.of(2),
                People.LAO_CAI,
                new Card(
                        "TGV-" + UUID.randomUUID().toString().substring(0, 8),
                        LocalDate.of(2024, 1, 1),
                        Optional.empty()),
                Set.of(),
                Set.of("01"),
                LAO_CAI,
                LocalDate.of(2024, 1, 1));
        return access.as(Access.system(), () -> enter.enter(draft));
    }

    void assign(MatterId matter, ProviderId provider) {
        head(() -> assign.assign(new Choice(matter, 1, provider, "", "")));
    }

    private static RequestDraft draft(PersonDraft who, Optional<PersonDraft> requester, CommuneKey place) {
        return draft(People.LAO_CAI, who, requester, place);
    }

    private static RequestDraft draft(int unit, PersonDraft who, Optional<PersonDraft> requester, CommuneKey place) {
        return new RequestDraft(
                Channel.IN_PERSON,
                unit,
                who,
                requester,
                requester.isPresent() ? "anh trai" : "",
                Set.of("7.2"),
                "Tranh chấp về nuôi con sau ly hôn",
                "family",
                Optional.of(FormOfAid.LITIGATION),
                Stage.NONE,
                ProceedingsRole.NONE,
                Custody.NONE,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(place),
                "",
                "",
                false,
                false,
                List.of(),
                List.of(new PaperShown("poor-household-certificate", "", PaperForm.ORIGINAL_SHOWN)));
    }

    private static PersonDraft person(String name, Sex sex, CommuneKey home) {
        return new PersonDraft(
                name,
                sex,
                Optional.of(LocalDate.of(1985, 3, 5)),
                Optional.empty(),
                "08",
                Optional.empty(),
                Optional.empty(),
                Optional.of(home),
                "");
    }
}
