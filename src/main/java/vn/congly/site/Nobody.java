package vn.congly.site;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until there is a sign-in, nobody is here. */
@Component
class Nobody implements WhoIsHere {

    @Override
    public Optional<Me> me() {
        return Optional.empty();
    }
}
