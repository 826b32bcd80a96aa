package vn.congly.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.assignment.AssignProvider;
import vn.congly.assignment.Choice;
import vn.congly.assignment.ProposeProviders;
import vn.congly.eligibility.ProceedingsRole;
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
import vn.congly.matter.Accepted;
import vn.congly.matter.MatterId;
import vn.congly.people.PersonDraft;
import vn.congly.people.Sex;
import vn.congly.providers.ProviderId;

/** The acts of a case through the doors of their rooms: received, accepted, given to a provider. */
@Component
@ConditionalOnBooleanProperty("congly.bench")
class Chain {

    private static final String POOR = "7.2";
    private static final List<String> SYLLABLES = List.of(
            "Bích", "Cúc", "Diễm", "Đào", "Giang", "Hạnh", "Hoài", "Khuê", "Lam", "Mơ", "Nga", "Oanh", "Phượng", "Quế",
            "Sương", "Thảo", "Trâm", "Uyên", "Vân", "Xuân", "Yến", "Hậu", "Lụa", "Nhàn");

    private final Access access;
    private final ReceiveRequest receive;
    private final AcceptRequest accept;
    private final ProposeProviders propose;
    private final AssignProvider assign;

    Chain(
            Access access,
            ReceiveRequest receive,
            AcceptRequest accept,
            ProposeProviders propose,
            AssignProvider assign) {
        this.access = access;
        this.receive = receive;
        this.accept = accept;
        this.propose = propose;
        this.assign = assign;
    }

    Receipt receive(Actor head, int number) {
        return access.as(head, () -> receive.receive(draft(head.unit(), number)));
    }

    Accepted accept(Actor head, Receipt receipt) {
        var decision = new Acceptance(
                receipt.id(), 1, FormOfAid.ADVICE, Set.of(POOR), POOR, Optional.empty(), "Đã xem bản chính");
        return access.as(head, () -> accept.accept(decision));
    }

    void assign(Actor head, Accepted accepted, ProviderId provider) {
        access.as(head, () -> assign.assign(new Choice(accepted.matter(), 1, provider, "", "")));
    }

    /** Somebody of the unit whom the law lets take a case of the benchmark. */
    Optional<ProviderId> provider(Actor head, MatterId matter) {
        return access.as(head, () -> propose.propose(matter)).stream()
                .filter(it -> it.eligible())
                .map(it -> it.provider().id())
                .findFirst();
    }

    private static RequestDraft draft(int unit, int number) {
        return new RequestDraft(
                Channel.IN_PERSON,
                unit,
                person(number),
                Optional.empty(),
                "",
                Set.of(POOR),
                "Hỏi về quyền thừa kế đất của cha mẹ để lại, đo tốc độ số " + number,
                "civil",
                Optional.of(FormOfAid.ADVICE),
                Stage.NONE,
                ProceedingsRole.NONE,
                Custody.NONE,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                false,
                false,
                List.of(),
                List.of(new PaperShown("poor-household-certificate", "", PaperForm.ORIGINAL_SHOWN)));
    }

    private static PersonDraft person(int number) {
        return new PersonDraft(
                name(number),
                number % 2 == 0 ? Sex.FEMALE : Sex.MALE,
                Optional.of(LocalDate.of(1980, 1, 1).plusDays(number % 5_000)),
                Optional.empty(),
                "01",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Thôn mẫu");
    }

    /** As varied as real names are: few people share one, and the search for conflicts of interest finds what it would. */
    private static String name(int number) {
        return "Đo " + syllable(number / 576) + " " + syllable(number / 24) + " " + syllable(number);
    }

    private static String syllable(int number) {
        return SYLLABLES.get(number % SYLLABLES.size());
    }
}
