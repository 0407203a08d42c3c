package be.leuven.som.infrastructure.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDriver;

/**
 * Connects to Derby or PostgreSQL, whichever the address names; the container pools what it gives.
 *
 * <p>A pool is declared with one class in the archive, but the database is chosen when the system starts: this class
 * bridges the two, so that the same archive runs on both.
 */
public class SomDataSource implements DataSource {
    private String url;
    private String user;
    private String password;

    public void setUrl(String url) {
        this.url = url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(user, password);
    }

    @Override
    public Connection getConnection(String name, String secret) throws SQLException {
        Properties properties = new Properties();
        if (name != null && !name.isBlank()) {
            properties.setProperty("user", name);
            properties.setProperty("password", secret == null ? "" : secret);
        }
        Connection connection = driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("som.db.url is not an address of Derby or PostgreSQL", "08001");
        }
        return connection;
    }

    private Driver driver() {
        return url.startsWith("jdbc:postgresql:") ? new org.postgresql.Driver() : new EmbeddedDriver();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the drivers log by themselves
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // left to the drivers
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
