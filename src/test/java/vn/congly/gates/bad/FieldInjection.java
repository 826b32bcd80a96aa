package vn.congly.gates.bad;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

public class FieldInjection {

    @Autowired
    @Nullable String injected;
}
