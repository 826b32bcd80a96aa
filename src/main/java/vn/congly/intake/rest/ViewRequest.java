package vn.congly.intake.rest;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congly.geography.CommuneKey;
import vn.congly.intake.Request;
import vn.congly.intake.RequestId;
import vn.congly.intake.Requests;
import vn.congly.intake.rest.RequestView.PersonView;
import vn.congly.people.People;

/** Opens a request for another program; the opening is in the trail. */
@Component
class ViewRequest {

    private final Requests requests;
    private final People people;

    ViewRequest(Requests requests, People people) {
        this.requests = requests;
        this.people = people;
    }

    @Transactional
    RequestView open(RequestId id) {
        return view(requests.open(id));
    }

    private RequestView view(Request it) {
        return new RequestView(
                it.id().value(),
                it.version(),
                it.state(),
                it.trackingCode(),
                it.unit(),
                it.firstUnit(),
                it.pastUnits(),
                it.channel(),
                it.receivedAt(),
                PersonView.of(people.required(it.beneficiary())),
                it.requester().map(people::required).map(PersonView::of),
                it.relation(),
                it.claimed(),
                it.summary(),
                it.field(),
                it.wishedForm(),
                it.stage(),
                it.role(),
                it.custody(),
                it.custodyMinute(),
                it.custodySince(),
                it.hearingOn(),
                it.limitationOn(),
                it.place().map(CommuneKey::text),
                it.bodyName(),
                it.bodyNotice(),
                it.nearPoor(),
                it.allowance(),
                it.acceptedAs(),
                it.opponents(),
                it.papers(),
                requests.events(it.id()),
                requests.decisions(it.id()),
                requests.elsewhere(it));
    }
}
