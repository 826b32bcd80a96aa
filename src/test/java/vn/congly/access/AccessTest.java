package vn.congly.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import vn.congly.testing.HouseTest;
import vn.congly.testing.People;
import vn.congly.trail.Trail;

@HouseTest
class AccessTest {

    @Autowired
    Access access;

    @Autowired
    People people;

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Trail trail;

    @Test
    void a_visitor_may_ask_for_help_and_follow_it_and_nothing_else() {
        var open = Arrays.stream(Act.values()).filter(it -> it.openTo(Role.VISITOR));
        assertThat(open).containsExactlyInAnyOrder(Act.RECEIVE_REQUEST, Act.TRACK_REQUEST);
    }

    @Test
    void a_head_reaches_the_own_centre_its_branches_and_what_it_inherited_and_no_other() {
        access.as(people.head(People.LAO_CAI), () -> {
            assertThat(access.may(Act.OPEN_MATTER, People.LAO_CAI, Optional.empty()))
                    .isTrue();
            assertThat(access.may(Act.OPEN_MATTER, People.BRANCH_OF_LAO_CAI, Optional.empty()))
                    .isTrue();
            assertThat(access.may(Act.OPEN_MATTER, 315, Optional.empty())).isTrue();
            assertThat(access.may(Act.OPEN_MATTER, People.HA_NOI, Optional.empty()))
                    .isFalse();
            return true;
        });
    }

    @Test
    void a_provider_reaches_the_own_cases_only() {
        var provider = people.provider(People.LAO_CAI, "access");
        access.as(provider, () -> {
            assertThat(access.may(Act.RECORD_WORK, People.LAO_CAI, Optional.of(provider.account())))
                    .isTrue();
            assertThat(access.may(Act.RECORD_WORK, People.LAO_CAI, Optional.of(provider.account() + 1)))
                    .isFalse();
            assertThat(access.may(Act.RECORD_WORK, People.LAO_CAI, Optional.empty()))
                    .isFalse();
            return true;
        });
    }

    @Test
    void a_refusal_is_in_the_trail() {
        var body = people.body("refused");
        assertThatThrownBy(() -> access.as(body, () -> access.require(Act.ASSIGN_PROVIDER)))
                .isInstanceOf(NotAllowed.class);
        assertThat(trail.of("act", Act.ASSIGN_PROVIDER))
                .anySatisfy(it -> assertThat(it.account()).isEqualTo(body.account()));
    }

    @Test
    void after_five_wrong_passwords_the_account_rests_even_for_the_right_one() {
        var login = people.login(people.actor(Role.RECEIVER, People.HA_NOI, "locked"));
        for (int at = 0; at < 5; at++) {
            assertThatThrownBy(() -> signIn.attempt(login, "wrong")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn.attempt(login, People.PASSWORD)).isInstanceOf(LockedException.class);
    }

    @Test
    void a_disabled_account_does_not_sign_in() {
        var actor = people.actor(Role.RECEIVER, People.HA_NOI, "disabled");
        accounts.disable(actor.account());
        assertThatThrownBy(() -> signIn.attempt(people.login(actor), People.PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }
}
