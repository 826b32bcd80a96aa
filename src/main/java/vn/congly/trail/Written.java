package vn.congly.trail;

import java.util.Optional;

/** An entry as the table takes it; txid, id and the database's clock are added there. */
record Written(long account, String action, String objectType, String objectId, Optional<Integer> unit, byte[] body) {}
