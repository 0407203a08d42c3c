package be.leuven.som.infrastructure.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDriver;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * The pool of connections, and the schema brought up to date before anything else begins.
 *
 * <p>The schema is changed by Flyway alone, from one set of scripts for both databases. An embedded Derby is shut down
 * with the application, so that the next start finds it at rest.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/som",
        className = "be.leuven.som.infrastructure.persistence.SomDataSource",
        user = "${MPCONFIG=som.db.user:}",
        password = "${MPCONFIG=som.db.password:}",
        url = "${MPCONFIG=som.db.url:jdbc:derby:data/db;create=true}",
        minPoolSize = 2,
        maxPoolSize = 32,
        initialPoolSize = 2,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=60"
        })
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {
    @Resource(lookup = "java:app/jdbc/som")
    private DataSource dataSource;

    @Inject
    @ConfigProperty(name = "som.db.url", defaultValue = "jdbc:derby:data/db;create=true")
    private String url;

    @PostConstruct
    void migrate() {
        boolean postgres = url.startsWith("jdbc:postgresql:");
        try {
            Flyway.configure(getClass().getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .placeholders(
                            postgres
                                    ? Map.of(
                                            "boolean", "boolean", "text", "text", "false", "false", "binary", "bytea",
                                            "file", "bytea")
                                    : Map.of(
                                            "boolean",
                                            "smallint",
                                            "text",
                                            "clob",
                                            "false",
                                            "0",
                                            "binary",
                                            "blob(64K)",
                                            "file",
                                            "blob(16M)"))
                    .load()
                    .migrate();
        } catch (RuntimeException broken) {
            shutDown();
            throw broken;
        }
    }

    @PreDestroy
    void shutDown() {
        if (url.startsWith("jdbc:derby:") && !url.startsWith("jdbc:derby://")) {
            String address = url.replaceAll(";.*", "") + ";shutdown=true";
            try {
                new EmbeddedDriver().connect(address, new Properties());
            } catch (SQLException shutDownIsToldAsException) {
                if (!"08006".equals(shutDownIsToldAsException.getSQLState())) {
                    throw new IllegalStateException("Derby did not shut down", shutDownIsToldAsException);
                }
            }
        }
    }
}
