package vn.congly.assignment.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.congly.assignment.Assignments;
import vn.congly.assignment.ProposeProviders;
import vn.congly.law.Rule;
import vn.congly.law.Rulebook;
import vn.congly.matter.MatterClock;
import vn.congly.matter.MatterId;
import vn.congly.matter.MatterView;
import vn.congly.matter.OpenMatter;

/** What the page of a choice shows. Looking at it opens the case file, which the trail keeps. */
@Component
class ChoiceView {

    /** So many are shown at once; the others one click away. */
    private static final int FIRST = 8;

    private final OpenMatter matters;
    private final ProposeProviders propose;
    private final Assignments assignments;
    private final CandidateViews candidates;
    private final Rulebook book;

    ChoiceView(
            OpenMatter matters,
            ProposeProviders propose,
            Assignments assignments,
            CandidateViews candidates,
            Rulebook book) {
        this.matters = matters;
        this.propose = propose;
        this.assignments = assignments;
        this.candidates = candidates;
        this.book = book;
    }

    Map<String, Object> of(MatterId id, boolean replacing) {
        var file = matters.open(id);
        var views = candidates.of(propose.propose(id));
        var shown = new HashMap<String, Object>();
        shown.put("m", file.matter());
        shown.put("replacing", replacing);
        shown.put("words", replacing ? "assignment.replace" : "assignment.assign");
        shown.put("possible", possible(file, replacing));
        shown.put("clocks", file.clocks().stream().filter(MatterClock::running).toList());
        var may = views.stream().filter(CandidateView::choosable).toList();
        shown.put("may", may.subList(0, Math.min(FIRST, may.size())));
        shown.put("others", may.subList(Math.min(FIRST, may.size()), may.size()));
        shown.put("mayNot", views.stream().filter(it -> !it.choosable()).toList());
        shown.put("agreement", views.stream().anyMatch(it -> it.ranked().agreementOpens()));
        shown.put("grounds", replacing ? grounds(file, false) : List.of());
        shown.put("refusals", replacing && !called(file) ? grounds(file, true) : List.of());
        shown.put("fields", AssignmentPage.fields(book));
        shown.put("former", candidates.history(assignments.of(id)));
        return shown;
    }

    private static boolean possible(MatterView file, boolean replacing) {
        return switch (file.matter().state()) {
            case ACCEPTED -> !replacing;
            case IN_PROGRESS, STAYED -> replacing;
            case ENDED, HANDED_OVER -> false;
        };
    }

    private static boolean called(MatterView file) {
        return file.clocks().stream()
                .anyMatch(it -> it.running() && it.deadline().rule().id().startsWith("replace-"));
    }

    /** Grounds of the day, each with its article; a court's refusal only where there are proceedings. */
    private List<GroundView> grounds(MatterView file, boolean withClock) {
        var reader = LocaleContextHolder.getLocale();
        return book.rules("replacement-grounds", candidates.today()).stream()
                .filter(it -> fits(it, file) && (!withClock || it.has("clock")))
                .map(it ->
                        new GroundView(it.id(), it.label(reader), it.citation().text()))
                .toList();
    }

    private static boolean fits(Rule ground, MatterView file) {
        return !ground.text("kind").equals("body")
                || file.matter().form().name().equals("LITIGATION");
    }

    /** A ground to choose. */
    public record GroundView(String id, String label, String citation) {}
}
