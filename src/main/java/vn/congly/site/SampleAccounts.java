package vn.congly.site;

import java.util.List;
import org.springframework.stereotype.Component;

/** The accounts of the sample nation; none outside demo mode. */
@Component
class SampleAccounts {

    List<SampleAccount> all() {
        return List.of();
    }
}
