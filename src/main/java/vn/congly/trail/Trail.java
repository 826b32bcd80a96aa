package vn.congly.trail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The door that each act calls. */
@Component
public class Trail {

    private static final int BODY_VERSION = 1;

    private final TrailRows rows;
    private final SubjectKeys keys;
    private final CurrentActor current;
    private final TransactionTemplate apart;

    Trail(TrailRows rows, SubjectKeys keys, CurrentActor current, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.keys = keys;
        this.current = current;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Keeps the entry for the open transaction, which writes it just before its commit; without one, an error. */
    public void record(Entry entry) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "The trail is written in the act's own transaction; " + entry.action() + " has none");
        }
        var written = written(entry);
        var waiting = waiting();
        waiting.add(written);
    }

    /** Writes the entry in a transaction of its own: for what was refused or failed, whose own transaction is undone. */
    public void recordApart(Entry entry) {
        apart.executeWithoutResult(status -> record(entry));
    }

    /** What happened to one object, newest first, 500 lines at most. Who may ask is for the caller to have checked. */
    public List<Seen> of(String objectType, Object objectId) {
        return rows.of(objectType, objectId.toString());
    }

    private Written written(Entry entry) {
        var who = current.who();
        var body = new LinkedHashMap<String, Object>();
        body.put("v", BODY_VERSION);
        body.put("actor", who.account());
        body.put("name", who.name());
        body.put("role", who.role());
        body.put("of_unit", who.unit());
        body.put("session", who.session());
        body.put("ip", who.address());
        body.put("action", entry.action());
        body.put("object", entry.objectType() + ":" + entry.objectId());
        body.put("facts", entry.facts());
        if (!entry.sealed().isEmpty()) {
            body.put("sealed", sealed(entry));
        }
        return new Written(
                who.account(),
                entry.action(),
                entry.objectType(),
                entry.objectId(),
                entry.unit(),
                Canonical.bytes(body));
    }

    private Map<String, Object> sealed(Entry entry) {
        var header = Canonical.bytes(Map.of("action", entry.action(), "object", entry.objectId()));
        var sealed = new LinkedHashMap<String, Object>();
        entry.sealed()
                .forEach((subject, values) -> sealed.put(subject, keys.seal(subject, Canonical.bytes(values), header)));
        return sealed;
    }

    @SuppressWarnings("unchecked")
    private List<Written> waiting() {
        var bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (List<Written>) bound;
        }
        var fresh = new ArrayList<Written>();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new WriteBeforeCommit(this, rows, fresh));
        return fresh;
    }

    /** Bound to one transaction: suspended with it, written with it, forgotten with it. */
    private record WriteBeforeCommit(Trail owner, TrailRows rows, List<Written> waiting)
            implements TransactionSynchronization {

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(owner);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(owner, waiting);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            rows.write(waiting);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(owner);
        }
    }
}
