package be.leuven.som.infrastructure.evidence;

import be.leuven.som.application.evidence.EvidenceSource;
import be.leuven.som.domain.evidence.Evidence;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The evidence in the database of the running system. */
@ApplicationScoped
class StoredEvidence implements EvidenceSource {
    @Resource(lookup = "java:app/jdbc/som")
    private DataSource dataSource;

    @Override
    public List<Evidence> read() {
        try (Connection connection = dataSource.getConnection()) {
            return EvidenceTables.read(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("the evidence could not be read", failed);
        }
    }
}
