package vn.congly.gates;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import vn.congly.gates.bad.ActWithoutTrace;
import vn.congly.gates.bad.CallsTheTime;
import vn.congly.gates.bad.CatchesAll;
import vn.congly.gates.bad.CoreThatKnowsTheWeb;
import vn.congly.gates.bad.FieldInjection;
import vn.congly.gates.bad.OpensConnections;
import vn.congly.gates.bad.PageThatAsksTheDatabase;
import vn.congly.gates.bad.PublicController;
import vn.congly.gates.bad.PublicStore;
import vn.congly.gates.bad.RequestService;
import vn.congly.gates.bad.SpeaksToTheConsole;
import vn.congly.trail.Trail;

/** A habit of the house, and a class that breaks it on purpose. */
enum Habit {
    NAMES_SAY_WHAT_A_THING_IS(
            noClasses().should().haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|Entity)"),
            RequestService.class),
    COLLABORATORS_COME_THROUGH_THE_CONSTRUCTOR(
            fields().should().notBeAnnotatedWith(Autowired.class), FieldInjection.class),
    STORES_ARE_BEHIND_THE_DOOR(
            classes()
                    .that()
                    .areAnnotatedWith(Repository.class)
                    .should()
                    .notBePublic()
                    .allowEmptyShould(true),
            PublicStore.class),
    CONTROLLERS_ARE_BEHIND_THE_DOOR(
            classes()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .or()
                    .areAnnotatedWith(RestController.class)
                    .should()
                    .notBePublic(),
            PublicController.class),
    CONTROLLERS_ASK_THE_ROOM_AND_NOT_THE_DATABASE(
            noClasses()
                    .that()
                    .areAnnotatedWith(Controller.class)
                    .or()
                    .areAnnotatedWith(RestController.class)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(JdbcClient.class),
            PageThatAsksTheDatabase.class),
    ONLY_THE_DATABASE_ROOM_OPENS_CONNECTIONS(
            noClasses()
                    .that(describe(
                            "lie outside database", it -> !it.getPackageName().startsWith("vn.congly.database")))
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(DriverManager.class),
            OpensConnections.class),
    TIME_IS_A_PARAMETER(
            noClasses()
                    .that(describe(
                            "are rooms, not tools",
                            it -> !resideInAnyPackage("vn.congly.database..", "vn.congly.bench..")
                                    .test(it)))
                    .should()
                    .callMethod(Instant.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(ZonedDateTime.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis"),
            CallsTheTime.class),
    ONLY_WHAT_IS_EXPECTED_IS_CAUGHT(
            classes()
                    .that(describe(
                            "are not the benchmark, which counts whatever fails",
                            it -> !resideInAPackage("vn.congly.bench..").test(it)))
                    .should(catchNothingBroad()),
            CatchesAll.class),
    NOTHING_SPEAKS_TO_THE_CONSOLE(
            noClasses()
                    .that(describe(
                            "are not the benchmark",
                            it -> !resideInAPackage("vn.congly.bench..").test(it)))
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err"),
            SpeaksToTheConsole.class),
    THE_CORE_KNOWS_NO_WEB(
            noClasses()
                    .that(describe("are a room's core", Habit::core))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.springframework.web..", "jakarta.servlet.."),
            CoreThatKnowsTheWeb.class),
    NO_ACT_WITHOUT_ITS_TRACE(
            classes().that(describe("change something", Habit::changes)).should(callTheTrail()), ActWithoutTrace.class);

    /** What changes no fact: the sums of the ledger, which can be made anew from it. */
    private static final Set<String> NO_ACTS = Set.of("RollUp", "Recount");

    private final ArchRule rule;
    private final Class<?> broken;

    Habit(ArchRule rule, Class<?> broken) {
        this.rule = rule;
        this.broken = broken;
    }

    ArchRule rule() {
        return rule;
    }

    Class<?> broken() {
        return broken;
    }

    private static boolean core(JavaClass it) {
        var name = it.getPackageName();
        boolean edge = name.endsWith(".web") || name.endsWith(".rest");
        boolean frame = name.startsWith("vn.congly.site")
                || name.startsWith("vn.congly.access")
                || name.startsWith("vn.congly.bench");
        return !edge && !frame;
    }

    private static boolean changes(JavaClass it) {
        return !NO_ACTS.contains(it.getSimpleName()) && it.getMethods().stream().anyMatch(Habit::writes);
    }

    private static boolean writes(JavaMethod it) {
        return it.getModifiers().contains(PUBLIC)
                && it.isAnnotatedWith(Transactional.class)
                && !it.getAnnotationOfType(Transactional.class).readOnly();
    }

    private static ArchCondition<JavaClass> callTheTrail() {
        return new ArchCondition<>("call the trail, itself or through its own room") {
            @Override
            public void check(JavaClass it, ConditionEvents events) {
                if (!reachesTrail(it, 2)) {
                    events.add(
                            SimpleConditionEvent.violated(it, it.getName() + " changes something and leaves no trace"));
                }
            }
        };
    }

    private static boolean reachesTrail(JavaClass it, int steps) {
        var used = it.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .collect(Collectors.toSet());
        return used.stream().anyMatch(target -> target.isEquivalentTo(Trail.class))
                || (steps > 0
                        && used.stream()
                                .filter(target -> target.getPackageName().startsWith("vn.congly"))
                                .anyMatch(target -> reachesTrail(target, steps - 1)));
    }

    private static ArchCondition<JavaClass> catchNothingBroad() {
        return new ArchCondition<>("catch neither Exception nor Throwable") {
            @Override
            public void check(JavaClass it, ConditionEvents events) {
                it.getCodeUnits().stream()
                        .filter(Habit::catchesAll)
                        .forEach(unit -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " catches everything")));
            }
        };
    }

    private static boolean catchesAll(JavaCodeUnit unit) {
        return unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught ->
                        caught.isEquivalentTo(Exception.class) || caught.isEquivalentTo(RuntimeException.class));
    }
}
