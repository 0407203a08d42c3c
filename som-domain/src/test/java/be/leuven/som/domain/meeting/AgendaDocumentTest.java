package be.leuven.som.domain.meeting;

import static be.leuven.som.domain.Fixtures.MEMBER;
import static be.leuven.som.domain.Fixtures.assertRefused;
import static be.leuven.som.domain.Fixtures.assertRefusedAt;
import static be.leuven.som.domain.Fixtures.someone;
import static be.leuven.som.domain.meeting.AMeeting.IN_TIME;
import static be.leuven.som.domain.meeting.AMeeting.ofTheSteeringGroup;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaDocumentTest {
    private final Meeting meeting = ofTheSteeringGroup().convened();
    private final UUID item = meeting.agenda().get(0).id();

    private AgendaDocument document(String name, DocumentType type, long size) {
        return new AgendaDocument(meeting, item, name, type, size, MEMBER, IN_TIME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "Verslag maart.pdf | Verslag maart.pdf",
                "../../etc/passwd | passwd.pdf",
                "C:\\Users\\ik\\nota.PDF | nota.pdf",
                "nota.html | nota.pdf",
                "nota.pdf.exe | nota.pdf.pdf",
                "<script>alert(1)</script>.pdf | script.pdf",
                "a\"; filename=x.html | a filename=x.pdf",
                ".htaccess | htaccess.pdf",
                "... | document.pdf",
                "null | document.pdf",
                "één café.pdf | één café.pdf"
            })
    void gets_a_safe_name_that_ends_as_its_content(String given, String name) {
        assertThat(document(given, DocumentType.PDF, 1).name()).isEqualTo(name);
    }

    @Test
    void loses_what_no_reader_can_see_and_what_is_too_long() {
        assertThat(document("ta\u202Efdp.exe\r\nX: y\u0000.pdf", DocumentType.PDF, 1)
                        .name())
                .doesNotContainPattern("[\\p{C}]")
                .endsWith(".pdf");
        assertThat(document("😀".repeat(5000), DocumentType.PNG, 1).name()).hasSizeLessThan(130);
    }

    @Test
    void holds_up_to_twenty_megabytes_and_never_nothing() {
        assertThat(document("a.pdf", DocumentType.PDF, AgendaDocument.LARGEST).size())
                .isEqualTo(20_971_520);
        assertRefusedAt(
                "file", "document.too-large", () -> document("a.pdf", DocumentType.PDF, AgendaDocument.LARGEST + 1));
        assertRefusedAt("file", "document.empty", () -> document("a.pdf", DocumentType.PDF, 0));
    }

    @Test
    void goes_with_an_item_of_a_meeting_that_is_not_called_off() {
        assertRefusedAt(
                "itemId",
                "document.item-unknown",
                () -> new AgendaDocument(meeting, someone("ander"), "a", DocumentType.PDF, 1, MEMBER, IN_TIME));
        Meeting off = ofTheSteeringGroup().cancelled();
        assertRefused(
                "meeting.wrong-state",
                () -> new AgendaDocument(off, off.agenda().get(0).id(), "a", DocumentType.PDF, 1, MEMBER, IN_TIME));
    }
}
