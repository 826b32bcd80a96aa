package vn.congly.matter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import vn.congly.access.Access;
import vn.congly.access.Actor;
import vn.congly.eligibility.ProceedingsRole;
import vn.congly.geography.CommuneKey;
import vn.congly.geography.Era;
import vn.congly.geography.Geography;
import vn.congly.intake.Channel;
import vn.congly.intake.Custody;
import vn.congly.intake.FormOfAid;
import vn.congly.intake.Opponent;
import vn.congly.intake.PaperForm;
import vn.congly.intake.PaperShown;
import vn.congly.intake.ReceiveRequest;
import vn.congly.intake.RequestDraft;
import vn.congly.intake.RequestId;
import vn.congly.intake.Stage;
import vn.congly.matter.AcceptRequest;
import vn.congly.matter.Acceptance;
import vn.congly.matter.Accepted;
import vn.congly.people.PersonDraft;
import vn.congly.people.Sex;
import vn.congly.testing.People;

/** Requests and cases of the centre of Lào Cai for the tests of pages. */
@TestComponent
class DeskCases {

    private final Access access;
    private final People people;
    private final Geography geography;
    private final ReceiveRequest receive;
    private final AcceptRequest accept;

    DeskCases(Access access, People people, Geography geography, ReceiveRequest receive, AcceptRequest accept) {
        this.access = access;
        this.people = people;
        this.geography = geography;
        this.receive = receive;
        this.accept = accept;
    }

    Actor head() {
        return people.head(People.LAO_CAI);
    }

    Actor receiver() {
        return people.receiver(People.LAO_CAI);
    }

    /** Somebody of a poor household, with the certificate. */
    RequestId poor(String name) {
        return request(
                name,
                Set.of("7.2"),
                List.of(
                        new PaperShown("poor-household-certificate", "", PaperForm.ORIGINAL_SHOWN),
                        new PaperShown("identity-card", "", PaperForm.ORIGINAL_SHOWN)));
    }

    /** Somebody who says to be of a poor household, without a paper. */
    RequestId unproven(String name) {
        return request(name, Set.of("7.2"), List.of());
    }

    Accepted accepted(String name, FormOfAid form) {
        var request = poor(name);
        return access.as(
                head(),
                () -> accept.accept(new Acceptance(
                        request, 1, form, Set.of("7.2"), "7.2", Optional.empty(), "Có giấy chứng nhận hộ nghèo.")));
    }

    private RequestId request(String name, Set<String> claimed, List<PaperShown> papers) {
        var draft = new RequestDraft(
                Channel.IN_PERSON,
                People.LAO_CAI,
                new PersonDraft(
                        name,
                        Sex.FEMALE,
                        Optional.of(LocalDate.of(1980, 3, 5)),
                        Optional.empty(),
                        "01",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(home()),
                        "Thôn 2"),
                Optional.empty(),
                "",
                claimed,
                "Bị thu hồi đất, không đồng ý với mức bồi thường.",
                "land",
                Optional.of(FormOfAid.LITIGATION),
                Stage.NONE,
                ProceedingsRole.PARTY,
                Custody.NONE,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(home()),
                "",
                "",
                false,
                false,
                List.of(new Opponent("Cao Văn Yên", Optional.empty())),
                papers);
        return access.as(receiver(), () -> receive.receive(draft)).id();
    }

    private CommuneKey home() {
        return geography
                .search("Bát Xát, Lào Cai", Era.SINCE_2025_07, 1)
                .getFirst()
                .key();
    }
}
