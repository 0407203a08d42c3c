package be.leuven.som.usecases.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** What stands in the database, asked past the use cases. */
public final class Rows {
    private Rows() {}

    /** All rows that the question gives. */
    public static List<List<Object>> all(String sql, Object... arguments) {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet found = statement.executeQuery()) {
            List<List<Object>> rows = new ArrayList<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    Object value = found.getObject(column);
                    row.add(whole(value));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Large ones can't be read any more once the connection is closed. */
    private static Object whole(Object value) throws SQLException {
        if (value instanceof java.sql.Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        return value instanceof java.sql.Blob blob ? blob.getBytes(1, (int) blob.length()) : value;
    }

    public static List<Object> first(String sql, Object... arguments) {
        return all(sql, arguments).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing for " + sql + List.of(arguments)));
    }

    public static long count(String fromAndWhere, Object... arguments) {
        return ((Number)
                        first("select count(*) from " + fromAndWhere, arguments).get(0))
                .longValue();
    }

    /** Changes rows behind the back of the use cases; gives how many. */
    public static int change(String sql, Object... arguments) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    @SuppressWarnings("BanJNDI") // the name is a constant
    public static Connection connect() throws SQLException {
        try {
            return ((DataSource) new InitialContext().lookup("java:app/jdbc/som")).getConnection();
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
