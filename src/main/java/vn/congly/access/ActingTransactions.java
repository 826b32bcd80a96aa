package vn.congly.access;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Tells the database, at the start of every transaction, who acts and whose files they may see. */
final class ActingTransactions extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    private final transient Acting acting;
    private final transient Custody custody;

    ActingTransactions(DataSource dataSource, Acting acting, Custody custody) {
        super(dataSource);
        this.acting = acting;
        this.custody = custody;
        setRollbackOnCommitFailure(true);
    }

    /** The units are looked up before a connection is held, since looking may itself need one. */
    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        custody.array(acting.actor());
        super.doBegin(transaction, definition);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var actor = acting.actor();
        try (var enter = connection.prepareStatement("select access.enter(?, ?, ?, ?, ?)")) {
            enter.setLong(1, actor.account());
            enter.setString(2, actor.role().name());
            enter.setString(3, actor.role().scope() == Role.Scope.NATION ? "nation" : "own");
            enter.setString(4, custody.array(actor));
            enter.setString(5, acting.tracked());
            enter.execute();
        }
    }
}
