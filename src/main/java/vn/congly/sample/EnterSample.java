package vn.congly.sample;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** In demo mode a new house is given its nation before anybody comes in. */
@Component
@ConditionalOnBooleanProperty("congly.demo")
class EnterSample implements ApplicationRunner {

    private final SampleNation nation;

    EnterSample(SampleNation nation) {
        this.nation = nation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        nation.enter();
    }
}
