package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.agenda.AgendaDocuments;
import be.leuven.som.api.agenda.AttachDocument;
import be.leuven.som.api.agenda.DocumentView;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.usecases.support.Rows;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DocumentsIT extends UseCaseTest {
    @Inject
    private AgendaDocuments documents;

    private static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, Math.min(head.length, size));
        return bytes;
    }

    private DocumentView attached(String account, UUID meeting, UUID item, byte[] content) throws IOException {
        Path file = Files.createTempFile("document", ".upload");
        try {
            Files.write(file, content);
            return as(account, () -> documents.attach(new AttachDocument(meeting, item, "../Nota \"x\".pdf", file)));
        } finally {
            Files.delete(file);
        }
    }

    private byte[] read(String account, UUID document) {
        return as(account, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            documents.write(document, out);
            return out.toByteArray();
        });
    }

    @Test
    void a_document_comes_back_byte_for_byte() throws IOException {
        MeetingDetails meeting = convened(title(), 10);
        byte[] content = pdf(1_000_003);

        DocumentView document =
                attached(CHAIR, meeting.id(), meeting.agenda().get(0).id(), content);

        assertThat(document.name()).isEqualTo("Nota x.pdf");
        assertThat(document.mediaType()).isEqualTo("application/pdf");
        assertThat(Arrays.equals(read(CITY, document.id()), content)).isTrue();
        assertThat(Rows.count("agenda_document_piece where document_id = ?", "" + document.id()))
                .isEqualTo(16);
        assertThat(details(meeting.id()).agenda().get(0).documents()).containsExactly(document);
    }

    @Test
    void only_who_may_see_the_meeting_reads_its_documents() throws IOException {
        MeetingDetails meeting = convened(title(), 10);
        UUID id = attached(CHAIR, meeting.id(), meeting.agenda().get(0).id(), pdf(100))
                .id();

        assertThat(as(CITY, () -> documents.document(id))).isPresent();
        assertThat(as(PARENTS, () -> documents.document(id))).isEmpty();
        assertThat(as(ADMINISTRATOR, () -> documents.document(id))).isEmpty();
        assertThat(as(PARENTS, () -> documents.ofMeeting(meeting.id()))).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> read(PARENTS, id));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> read(CITY, UUID.randomUUID()));
    }

    @Test
    void documents_of_a_draft_are_for_who_makes_it() throws IOException {
        MeetingSaved draft = draft(title(), 30);
        UUID id = attached(CHAIR, draft.id(), draft.itemIds().get(0), pdf(100)).id();

        assertThat(as(CITY, () -> documents.document(id))).isEmpty();
        assertThat(as(SECRETARY, () -> documents.document(id))).isPresent();
    }

    @Test
    void a_member_adds_to_the_own_item_only() throws IOException, SQLException {
        MeetingDetails meeting = convened(title(), 10);
        UUID own = meeting.agenda().get(0).id();
        UUID other = meeting.agenda().get(1).id();
        Rows.change(
                "update agenda_item set brought_by = (select id from person where email = ?) where id = ?",
                "stad@example.org",
                "" + own);

        DocumentView document = attached(CITY, meeting.id(), own, pdf(100));

        assertThat(document.itemId()).isEqualTo(own);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> attached(CITY, meeting.id(), other, pdf(100)));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> attached(PARENTS, meeting.id(), own, pdf(100)));
        UUID theirs = attached(CHAIR, meeting.id(), other, pdf(100)).id();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> doAs(CITY, () -> documents.remove(theirs)));
        doAs(CITY, () -> documents.remove(document.id()));
        assertThat(Rows.count("agenda_document_piece where document_id = ?", "" + document.id()))
                .isZero();
    }

    @Test
    void nothing_is_taken_that_could_act_that_is_empty_or_that_is_too_large() throws IOException {
        MeetingDetails meeting = convened(title(), 10);
        UUID item = meeting.agenda().get(0).id();
        byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertRejected(() -> attached(CHAIR, meeting.id(), item, page), "file: document.type-unknown");
        assertRejected(() -> attached(CHAIR, meeting.id(), item, new byte[0]), "file: document.empty");
        assertRejected(
                () -> attached(CHAIR, meeting.id(), item, pdf(20 * 1024 * 1024 + 1)), "file: document.too-large");
        assertThat(Rows.count("agenda_document where meeting_id = ?", "" + meeting.id()))
                .isZero();
    }

    @Test
    void twenty_megabytes_fit() throws IOException {
        MeetingDetails meeting = convened(title(), 10);

        DocumentView large =
                attached(CHAIR, meeting.id(), meeting.agenda().get(0).id(), pdf(20 * 1024 * 1024));

        assertThat(read(CITY, large.id())).hasSize(20 * 1024 * 1024);
        doAs(CHAIR, () -> documents.remove(large.id()));
    }

    @Test
    void an_item_that_goes_takes_its_documents_along() throws IOException {
        MeetingSaved draft = draft(title(), 30);
        UUID id = attached(CHAIR, draft.id(), draft.itemIds().get(0), pdf(100)).id();

        doAs(CHAIR, () -> planning.discardDraft(draft.id(), draft.version()));

        assertThat(Rows.count("agenda_document where id = ?", "" + id)).isZero();
        assertThat(Rows.count("agenda_document_piece where document_id = ?", "" + id))
                .isZero();
    }
}
