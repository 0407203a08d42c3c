package be.leuven.som.infrastructure.persistence;

import be.leuven.som.application.agenda.DocumentContents;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Documents in pieces of 64 KB, one row each. Neither database streams a value of a row into and out of it; rows they do,
 * so that no more than one piece of a document is ever in memory.
 */
@ApplicationScoped
class PiecewiseContents implements DocumentContents {
    private static final int PIECE = 64 * 1024;

    @Resource(lookup = "java:app/jdbc/som")
    private DataSource dataSource;

    @PersistenceContext
    private EntityManager em;

    @Override
    public void keep(UUID documentId, InputStream content) {
        em.flush(); // the pieces need the row of their document
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into agenda_document_piece (document_id, piece_number, bytes) values (?, ?, ?)")) {
            insert.setString(1, documentId.toString());
            byte[] piece = content.readNBytes(PIECE);
            for (int number = 1; piece.length > 0; number++) {
                insert.setInt(2, number);
                insert.setBytes(3, piece);
                insert.executeUpdate();
                piece = content.readNBytes(PIECE);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("document " + documentId + " could not be kept", failed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void write(UUID documentId, OutputStream out) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select bytes from agenda_document_piece where document_id = ? and piece_number = ?")) {
            select.setString(1, documentId.toString());
            for (int number = 1; writePiece(select, number, out); number++) {
                // until there is no more
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("document " + documentId + " could not be read", failed);
        } catch (IOException readerIsGone) {
            throw new UncheckedIOException(readerIsGone);
        }
    }

    private static boolean writePiece(PreparedStatement select, int number, OutputStream out)
            throws SQLException, IOException {
        select.setInt(2, number);
        try (ResultSet found = select.executeQuery()) {
            if (!found.next()) {
                return false;
            }
            try (InputStream piece = found.getBinaryStream(1)) {
                piece.transferTo(out);
            }
            return true;
        }
    }
}
