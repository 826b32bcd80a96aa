package vn.congly.gates;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.congly.Congly;

class ModulesTest {

    private static final ApplicationModules ROOMS = ApplicationModules.of(Congly.class);

    @Test
    void no_room_reaches_past_anothers_door_and_none_goes_round_in_a_circle() {
        ROOMS.verify();
    }

    @Test
    void the_plan_of_the_house_is_up_to_date() throws IOException {
        var page = new StringBuilder("""
                # The rooms

                Made from the code by `ModulesTest`; do not edit. What a room is for stands in its `package-info.java`.

                | room | may use | uses | public types | all types |
                |---|---|---|---|---|
                """);
        rooms().forEach(room -> page.append(row(room)));
        page.append("\n```mermaid\nflowchart TD\n");
        rooms().forEach(room -> used(room)
                .forEach(other -> page.append("  ")
                        .append(name(room))
                        .append(" --> ")
                        .append(other)
                        .append('\n')));
        Document.check("modules.md", page.append("```\n").toString());
    }

    private static List<ApplicationModule> rooms() {
        return ROOMS.stream().sorted(Comparator.comparing(ModulesTest::name)).toList();
    }

    private static String row(ApplicationModule room) {
        var types = room.getBasePackage().stream()
                .filter(it -> !it.getSimpleName().equals("package-info"))
                .toList();
        long open = types.stream()
                .filter(it -> it.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .count();
        return "| %s | %s | %s | %d | %d |%n"
                .formatted(name(room), allowed(room), String.join(", ", used(room)), open, types.size());
    }

    private static String allowed(ApplicationModule room) {
        return room.getBasePackage()
                .findAnnotation(org.springframework.modulith.ApplicationModule.class)
                .map(it -> List.of(it.allowedDependencies()).stream().sorted().collect(Collectors.joining(", ")))
                .orElse("all");
    }

    private static List<String> used(ApplicationModule room) {
        return room.getDirectDependencies(ROOMS).stream()
                .map(it -> name(it.getTargetModule()))
                .distinct()
                .sorted()
                .toList();
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
