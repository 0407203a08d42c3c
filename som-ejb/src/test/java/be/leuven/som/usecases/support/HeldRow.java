package be.leuven.som.usecases.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A row that is held, so that whoever wants to change it waits, in the order of coming. */
public final class HeldRow {
    private final Connection connection;

    private HeldRow(Connection connection) {
        this.connection = connection;
    }

    /** @param row what stands behind "select id from" */
    public static HeldRow of(String row, Object... arguments) throws SQLException {
        Connection connection = Rows.connect();
        connection.setAutoCommit(false);
        String held = "select id from " + row + " for update" + (derby() ? " with rs" : "");
        try (PreparedStatement statement = connection.prepareStatement(held)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            if (!statement.executeQuery().next()) {
                throw new IllegalStateException("no such row: " + row);
            }
        }
        return new HeldRow(connection);
    }

    /** Waits until so many transactions wait for a row. */
    public static void untilWaiting(int transactions) throws SQLException {
        String waiting = derby() ? "syscs_diag.lock_table where state = 'WAIT'" : "pg_locks where not granted";
        Wait.until(transactions + " wait for a row", () -> Rows.count(waiting) >= transactions);
    }

    private static boolean derby() throws SQLException {
        try (Connection asked = Rows.connect()) {
            return asked.getMetaData().getDatabaseProductName().contains("Derby");
        }
    }

    public void letGo() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
