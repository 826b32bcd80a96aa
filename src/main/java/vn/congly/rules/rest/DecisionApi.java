package vn.congly.rules.rest;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.acts.Mistakes;
import vn.congly.eligibility.Outcome;
import vn.congly.eligibility.Proposal;
import vn.congly.eligibility.ProposeDecision;
import vn.congly.eligibility.RequestFacts;
import vn.congly.organization.Unit;
import vn.congly.organization.Units;

/** {@code POST /api/v1/rules/decision}: facts of a request in; proposed outcome, ground, proof due and citations out. */
@RestController
@RequestMapping("/api/v1/rules/decision")
class DecisionApi {

    private final ProposeDecision propose;
    private final ReadFacts read;
    private final Answers answers;
    private final Units units;
    private final Clock clock;

    DecisionApi(ProposeDecision propose, ReadFacts read, Answers answers, Units units, Clock clock) {
        this.propose = propose;
        this.read = read;
        this.answers = answers;
        this.units = units;
        this.clock = clock;
    }

    /**
     * @param unit number of the unit that received the request
     * @param concreteCase true if absent
     * @param at the moment of the decision; now if absent
     */
    record Question(
            @Nullable PersonQuestion person,
            @Nullable Integer unit,
            @Nullable Boolean concreteCase,
            @Nullable Boolean unlawful,
            @Nullable Boolean deceased,
            @Nullable Boolean acceptedElsewhere,
            @Nullable Boolean askedByCentralBody,
            @Nullable Boolean forceMajeure,
            @Nullable String limitationDate,
            @Nullable String hearingDate,
            @Nullable Boolean appointedDefenceOrBodyNotice,
            @Nullable Boolean headAvoidsHarm,
            @Nullable String placeOfCase,
            @Nullable String at) {}

    record UnitAnswer(int id, String name, String address, String phone) {}

    /** @param proposalOnly always true: a named officer decides */
    record Answer(
            String rulebookVersion,
            boolean proposalOnly,
            Outcome outcome,
            @Nullable RuleAnswer ground,
            List<Answers.ConditionAnswer> conditions,
            Answers.ExaminationAnswer examination,
            List<Answers.Paper> missingPapers,
            @Nullable Instant proofDue,
            @Nullable UnitAnswer competentUnit) {}

    @PostMapping
    Answer decide(@RequestBody Question asked, Locale reader) {
        var mistakes = new Mistakes();
        var facts = facts(mistakes, asked);
        var at = asked.at() == null ? Optional.of(clock.instant()) : Moments.read(mistakes, "at", asked.at());
        mistakes.throwIfAny();
        return answer(propose.propose(facts, at.orElseThrow()), reader);
    }

    private RequestFacts facts(Mistakes mistakes, Question asked) {
        var person = Optional.ofNullable(asked.person()).orElseGet(DecisionApi::nobody);
        int unit = Optional.ofNullable(asked.unit()).orElse(-1);
        mistakes.require(units.find(unit).isPresent(), "unit", "rules.unit.unknown", String.valueOf(unit));
        return new RequestFacts(
                read.person(mistakes, "person.", person),
                !Boolean.FALSE.equals(asked.concreteCase()),
                Boolean.TRUE.equals(asked.unlawful()),
                Boolean.TRUE.equals(asked.deceased()),
                Boolean.TRUE.equals(asked.acceptedElsewhere()),
                Boolean.TRUE.equals(asked.askedByCentralBody()),
                Boolean.TRUE.equals(asked.forceMajeure()),
                read.day(mistakes, "limitationDate", asked.limitationDate()),
                read.day(mistakes, "hearingDate", asked.hearingDate()),
                Boolean.TRUE.equals(asked.appointedDefenceOrBodyNotice()),
                Boolean.TRUE.equals(asked.headAvoidsHarm()),
                unit,
                read.commune(mistakes, "placeOfCase", asked.placeOfCase()));
    }

    private static PersonQuestion nobody() {
        return new PersonQuestion(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private Answer answer(Proposal proposal, Locale reader) {
        return new Answer(
                proposal.rulebookVersion(),
                true,
                proposal.outcome(),
                proposal.ground().map(RuleAnswer::of).orElse(null),
                proposal.conditions().stream()
                        .map(it -> answers.condition(it, reader))
                        .toList(),
                answers.examination(proposal.examination(), reader),
                answers.papers(
                        proposal.missingPapers(), proposal.examination().facts().on()),
                proposal.proofDue().orElse(null),
                proposal.competentUnit()
                        .map(units::required)
                        .map(DecisionApi::unit)
                        .orElse(null));
    }

    private static UnitAnswer unit(Unit unit) {
        return new UnitAnswer(unit.id(), unit.name(), unit.address(), unit.phone());
    }
}
