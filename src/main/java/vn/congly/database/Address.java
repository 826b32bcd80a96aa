package vn.congly.database;

import java.util.Optional;

/** Where the database is and by which names and passwords the program enters it. The loader may be absent. */
record Address(String url, Login owner, Login app, Optional<Login> loader) {

    record Login(String user, String password) {

        @Override
        public String toString() {
            return user;
        }
    }
}
