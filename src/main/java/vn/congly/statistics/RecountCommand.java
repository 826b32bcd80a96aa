package vn.congly.statistics;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.congly.access.Access;

/**
 * Checks the ledger against the cases when the program starts: {@code --congly.statistics.check=true}. With
 * {@code --congly.statistics.check=rebuild} the sums are first thrown away and made anew from the entries.
 */
@Component
@ConditionalOnProperty("congly.statistics.check")
class RecountCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RecountCommand.class);

    private final Recount recount;
    private final RollUp rollUp;
    private final RollUpJob job;
    private final Access access;

    RecountCommand(Recount recount, RollUp rollUp, RollUpJob job, Access access) {
        this.recount = recount;
        this.rollUp = rollUp;
        this.job = job;
        this.access = access;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.getOptionValues("congly.statistics.check") instanceof java.util.List<String> asked
                && asked.contains("rebuild")) {
            access.as(Access.system(), () -> {
                rollUp.forget();
                return true;
            });
            job.run();
        }
        var differences = access.as(Access.system(), recount::differences);
        differences.forEach(it -> LOG.error("The figures differ: {}", it));
        LOG.info("The ledger was checked against the cases: {} differences", differences.size());
    }
}
