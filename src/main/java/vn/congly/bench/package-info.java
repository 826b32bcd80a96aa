/**
 * The benchmark: {@code ./congly bench}. It builds the sample nation at scale in a folder of its own, measures the house over
 * HTTP and through its doors, each figure beside a baseline in the same run, prints a table and writes
 * {@code bench/results.md}. It is a tool and no part of the house at work; nobody knows it.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "assignment",
            "database",
            "eligibility",
            "intake",
            "matter",
            "people",
            "providers"
        })
@NullMarked
package vn.congly.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
