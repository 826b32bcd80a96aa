package vn.congly.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.eligibility.ProceedingsRole;
import vn.congly.geography.CommuneKey;
import vn.congly.intake.Channel;
import vn.congly.intake.Custody;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.Opponent;
import vn.congly.intake.PaperForm;
import vn.congly.intake.PaperShown;
import vn.congly.intake.Receipt;
import vn.congly.intake.ReceiveRequest;
import vn.congly.intake.RequestDraft;
import vn.congly.intake.Stage;
import vn.congly.people.PersonDraft;
import vn.congly.people.Sex;
import vn.congly.testing.People;

/** Requests and cases of women of poor households, each with a name and identity number of her own. */
public final class Cases {

    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime() % 100_000_000L);
    private static final CommuneKey LAO_CAI = CommuneKey.of(2025, "02647");

    record Assigned() {}

    public final Access access;
    public final People people;
    final TransactionTemplate transaction;
    private final ReceiveRequest receive;
    private final AcceptRequest accept;
    private final Matters matters;

    public Cases(ApplicationContext house) {
        access = house.getBean(Access.class);
        people = house.getBean(People.class);
        transaction = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
        receive = house.getBean(ReceiveRequest.class);
        accept = house.getBean(AcceptRequest.class);
        matters = house.getBean(Matters.class);
    }

    /** A request in person with its proof shown. */
    public Receipt request(Actor receiver, FormOfAid form) {
        return request(receiver, form, person(), Custody.NONE, true, List.of());
    }

    Receipt request(
            Actor receiver,
            FormOfAid form,
            PersonDraft who,
            Custody custody,
            boolean proven,
            List<Opponent> opponents) {
        var held = custody != Custody.NONE;
        var draft = new RequestDraft(
                held ? Channel.BODY_NOTICE : Channel.IN_PERSON,
                receiver.unit(),
                who,
                Optional.empty(),
                "",
                Set.of("7.2"),
                "Tranh chấp về nuôi con sau ly hôn",
                held ? "criminal" : "family",
                Optional.of(form),
                held ? Stage.INVESTIGATION : Stage.NONE,
                held ? ProceedingsRole.ACCUSED : ProceedingsRole.NONE,
                custody,
                held ? "12/BB ngày 24/11/2026" : "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LAO_CAI),
                held ? "Công an tỉnh Lào Cai" : "",
                held ? "345/TB" : "",
                false,
                false,
                opponents,
                proven
                        ? List.of(new PaperShown("poor-household-certificate", "", PaperForm.ORIGINAL_SHOWN))
                        : List.of());
        return access.as(receiver, () -> receive.receive(draft));
    }

    static PersonDraft person() {
        long number = NUMBERS.incrementAndGet();
        return person(
                "Giàng Thị " + syllable(number) + " " + syllable(number / 26) + " " + syllable(number / 676), number);
    }

    static PersonDraft person(String name, long number) {
        return new PersonDraft(
                name,
                Sex.FEMALE,
                Optional.of(LocalDate.of(1985, 3, 5)),
                Optional.empty(),
                "08",
                Optional.of("0991%08d".formatted(number % 100_000_000L)),
                Optional.empty(),
                Optional.of(LAO_CAI),
                "");
    }

    static long number() {
        return NUMBERS.incrementAndGet();
    }

    private static String syllable(long number) {
        return (char) ('B' + number % 20) + "ia" + (char) ('a' + number / 20 % 26);
    }

    Acceptance acceptance(Receipt request, FormOfAid form) {
        return new Acceptance(request.id(), 1, form, Set.of("7.2"), "7.2", Optional.empty(), "");
    }

    public Accepted accepted(Actor receiver, FormOfAid form) {
        var request = request(receiver, form);
        return accept(receiver, acceptance(request, form));
    }

    Accepted accept(Actor receiver, Acceptance decision) {
        return access.as(receiver, () -> accept.accept(decision));
    }

    /** Accepted by the centre of Lào Cai and given to this provider. */
    public Accepted given(Actor provider, FormOfAid form) {
        var accepted = accepted(people.receiver(People.LAO_CAI), form);
        give(accepted.matter(), 1, provider);
        return accepted;
    }

    int give(MatterId id, int version, Actor provider) {
        var by = new GivenBy(provider.account(), Optional.of(provider.account()), "OFFICER", provider.name());
        return access.as(
                people.head(People.LAO_CAI),
                () -> transaction.execute(status -> matters.assigned(id, version, by, "QĐ 1/2026", new Assigned())));
    }
}
