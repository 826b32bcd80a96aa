package vn.congly.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congly.access.Role;

class ContentsTest {

    private static List<String> keys(Role role) {
        return Contents.of(role, "/").stream()
                .flatMap(it -> it.entries().stream())
                .map(Entry::key)
                .toList();
    }

    @Test
    void a_receiver_sees_requests_but_does_not_assign() {
        assertThat(keys(Role.RECEIVER))
                .contains("today", "requests", "matters", "register", "calendar")
                .doesNotContain("assignment", "trail");
    }

    @Test
    void heads_assign() {
        assertThat(keys(Role.HEAD_OF_CENTRE)).contains("assignment");
        assertThat(keys(Role.HEAD_OF_BRANCH)).contains("assignment");
    }

    @Test
    void a_provider_sees_the_own_work_and_not_the_register() {
        assertThat(keys(Role.PROVIDER)).contains("today", "matters", "calendar").doesNotContain("register", "requests");
    }

    @Test
    void only_the_auditor_reads_the_trail() {
        for (var role : EnumSet.complementOf(EnumSet.of(Role.SYSTEM))) {
            assertThat(keys(role).contains("trail")).as(role.name()).isEqualTo(role == Role.AUDITOR);
        }
    }

    @Test
    void a_visitor_and_another_body_have_no_desk() {
        assertThat(keys(Role.VISITOR)).isEmpty();
        assertThat(keys(Role.BODY)).doesNotContain("today", "register", "centres");
    }

    @Test
    void the_line_of_the_present_page_is_marked_and_no_other() {
        var marked = Contents.of(Role.HEAD_OF_CENTRE, "/matters/17/papers").stream()
                .flatMap(it -> it.entries().stream())
                .filter(Entry::here)
                .map(Entry::key);
        assertThat(marked).containsExactly("matters");
        assertThat(Place.under("/matters-of-old")).isEmpty();
        assertThat(Place.under("/statistics/form25/cases")).contains(Place.FORM_25);
        assertThat(Place.under("/statistics")).contains(Place.PICTURE);
    }
}
