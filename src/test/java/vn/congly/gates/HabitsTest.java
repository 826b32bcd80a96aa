package vn.congly.gates;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HabitsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.congly");

    @ParameterizedTest
    @EnumSource
    void the_house_keeps_its_habits(Habit habit) {
        habit.rule().check(HOUSE);
    }

    @ParameterizedTest
    @EnumSource
    void a_class_that_breaks_the_habit_is_caught(Habit habit) {
        var broken = new ClassFileImporter().importClasses(habit.broken());
        assertThatThrownBy(() -> habit.rule().check(broken)).isInstanceOf(AssertionError.class);
    }
}
