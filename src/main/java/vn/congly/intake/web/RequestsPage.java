package vn.congly.intake.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congly.access.Access;
import vn.congly.access.Act;
import vn.congly.acts.Items;
import vn.congly.intake.RequestState;
import vn.congly.intake.WaitingRequest;
import vn.congly.intake.WaitingRequests;
import vn.congly.organization.Units;

/** {@code /requests}: what waits for a decision, oldest first. */
@Controller
class RequestsPage {

    private static final int LINES = 50;
    private static final String OPEN = "OPEN";

    private final WaitingRequests waiting;
    private final RuleChoices choices;
    private final Units units;
    private final Access access;

    RequestsPage(WaitingRequests waiting, RuleChoices choices, Units units, Access access) {
        this.waiting = waiting;
        this.choices = choices;
        this.units = units;
        this.access = access;
    }

    @GetMapping("/requests")
    String list(
            @RequestParam(name = "state", defaultValue = OPEN) String state,
            @RequestParam(name = "after", defaultValue = "") String after,
            Model model) {
        var page = Items.of(waiting.page(states(state), after, LINES + 1), LINES, WaitingRequest::cursor);
        model.addAttribute("lines", page.items());
        model.addAttribute("next", Optional.ofNullable(page.next()).orElse(""));
        model.addAttribute("after", after);
        model.addAttribute("state", state);
        model.addAttribute("states", RequestState.values());
        model.addAttribute("fields", choices.of("fields"));
        model.addAttribute("units", names(page.items()));
        model.addAttribute("mayReceive", access.may(Act.RECEIVE_REQUEST));
        model.addAttribute("mayAnswer", access.may(Act.ANSWER_QUESTION));
        return "intake/requests";
    }

    private static Set<RequestState> states(String state) {
        return state.equals(OPEN)
                ? EnumSet.of(RequestState.RECEIVED, RequestState.AWAITING_PAPERS)
                : EnumSet.of(RequestState.read(state, "state"));
    }

    private Map<Integer, String> names(List<WaitingRequest> lines) {
        return lines.stream()
                .map(WaitingRequest::unit)
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> units.required(it).name()));
    }
}
