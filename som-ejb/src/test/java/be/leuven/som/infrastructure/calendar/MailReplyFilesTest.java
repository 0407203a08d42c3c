package be.leuven.som.infrastructure.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.application.reply.ReplyFile;
import be.leuven.som.domain.meeting.CalendarAnswer;
import be.leuven.som.domain.meeting.CalendarAnswer.Participation;
import be.leuven.som.domain.meeting.SetAside;
import be.leuven.som.usecases.support.VendorReply;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReplyFilesTest {
    private static final String UID = "5b3f0b0e-6a0d-4c59-9a9f-0d8a1b2c3d4e@som";
    private static final String CITY = "stad@example.org";
    private static final Instant STAMP = Instant.parse("2026-11-05T09:15:22Z");

    private final MailReplyFiles files = new MailReplyFiles();

    @ParameterizedTest
    @CsvSource({
        "outlook, ACCEPTED", "outlook, DECLINED", "outlook, TENTATIVE",
        "gmail, ACCEPTED", "gmail, DECLINED", "gmail, TENTATIVE",
        "apple, ACCEPTED", "apple, DECLINED", "apple, TENTATIVE"
    })
    void understands_what_calendars_answer(String vendor, Participation participation) {
        VendorReply reply = new VendorReply(vendor, UID, CITY, 3, STAMP, participation.name());
        CalendarAnswer expected = new CalendarAnswer(UID, CITY, 3, STAMP, participation);

        ReplyFile mailed = files.read(reply.mail());
        assertThat(mailed.answer()).isEqualTo(expected);
        assertThat(mailed.senderAddress()).isEqualTo(CITY);
        assertThat(mailed.fromSomebodyElse()).isFalse();
        assertThat(files.read(reply.calendar()).answer()).isEqualTo(expected);
    }

    @Test
    void reads_subjects_in_any_alphabet() {
        assertThat(files.read(new VendorReply("outlook", UID, CITY, 0, STAMP, "ACCEPTED").mail())
                        .subject())
                .isEqualTo("Geaccepteerd: Regiegroep à Leuven");
    }

    @Test
    void notices_that_a_mail_comes_from_somebody_else_than_it_speaks_for() {
        String mail =
                new String(new VendorReply("apple", UID, CITY, 0, STAMP, "DECLINED").mail(), StandardCharsets.UTF_8);
        assertThat(read(mail.replace("From: Vertegenwoordiger Stad Leuven <" + CITY + ">", "From: <sluw@example.com>"))
                        .fromSomebodyElse())
                .isTrue();
        assertThat(read(mail.replaceFirst("From: .*", "From: a@example.org, " + CITY))
                        .fromSomebodyElse())
                .isTrue();
        String onBehalf = mail.replace("RSVP=3DTRUE", "SENT-BY=3D\"mailto:bureau@example.org\"")
                .replaceFirst("From: .*", "From: bureau@example.org");
        assertThat(read(onBehalf).fromSomebodyElse()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello",
                "",
                "Subject: Ik ben met verlof\r\n\r\nTot maandag",
                "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n<b>Dag</b>\r\n--x--"
            })
    void a_mail_without_a_calendar_is_no_answer(String mail) {
        assertThat(read(mail).problem()).isEqualTo(SetAside.NO_CALENDAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQUEST", "COUNTER", "CANCEL", "PUBLISH"})
    void another_proposal_or_invitation_is_no_answer(String method) {
        assertThat(read(calendar().replace("METHOD:REPLY", "METHOD:" + method)).problem())
                .isEqualTo(SetAside.NO_REPLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "METHOD:REPLY\r\n>",
                "UID:.*?\r\n>",
                "DTSTAMP:.*?\r\n>",
                "DTSTAMP:.*?\r\n>DTSTAMP:gisteren\r\n",
                "DTSTAMP:.*?\r\n>DTSTAMP:20261399T256199Z\r\n",
                "SEQUENCE:.*?\r\n>SEQUENCE:99999999999999999999\r\n",
                "SEQUENCE:.*?\r\n>SEQUENCE:veel\r\n",
                "END:VEVENT\r\n>",
                "END:VCALENDAR\r\n>END:VTODO\r\n",
                "BEGIN:VEVENT\r\n>BEGIN:VTODO\r\nBEGIN:VEVENT\r\n",
                "END:VEVENT\r\n>END:VEVENT\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\n",
                "UID:>ATTENDEE;PARTSTAT=ACCEPTED:mailto:ander@example.org\r\nUID:",
                "UID:>\u0000\u0001\u0002\r\nUID:",
                "MAILTO:stad>MAILTO:%zz"
            })
    void what_is_not_as_the_standard_says_is_malformed(String change) {
        String[] parts = change.split(">", 2);
        String broken = calendar().replaceFirst(parts[0], parts[1]);
        assertThat(broken).isNotEqualTo(calendar());
        assertThat(read(broken).problem()).isEqualTo(SetAside.MALFORMED);
    }

    @Test
    void endless_series_and_mountains_of_lines_are_not_unrolled() {
        String series = calendar().replace("UID:", "RRULE:FREQ=SECONDLY;COUNT=2147483647\r\nUID:");
        assertThat(read(series).answer()).isNotNull();

        String mountain = calendar().replace("UID:", "X-A:b\r\n".repeat(20_000) + "UID:");
        assertThat(read(mountain).problem()).isEqualTo(SetAside.MALFORMED);
        String fold = calendar().replace("UID:", "X-A:b\r\n" + " c\r\n".repeat(20_000) + "UID:");
        assertThat(read(fold).problem()).isEqualTo(SetAside.MALFORMED);
    }

    @Test
    void parts_within_parts_end_somewhere() {
        StringBuilder mail = new StringBuilder();
        for (int depth = 0; depth < 200; depth++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\r\n\r\n--b");
            mail.append(depth).append("\r\n");
        }
        assertThat(read(mail + "Content-Type: text/calendar\r\n\r\n" + calendar())
                        .problem())
                .isEqualTo(SetAside.NO_CALENDAR);
    }

    @Test
    void nothing_that_is_sent_makes_it_fail() {
        Random random = new Random(20261105);
        byte[] mail = new VendorReply("gmail", UID, CITY, 0, STAMP, "ACCEPTED").mail();
        for (int round = 0; round < 2_000; round++) {
            byte[] bent = mail.clone();
            for (int change = 0; change < 1 + round % 40; change++) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
            }
            ReplyFile read = files.read(bent);
            assertThat(read.answer() == null).isEqualTo(read.problem() != null);
        }
    }

    private ReplyFile read(String text) {
        return files.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String calendar() {
        return new String(
                new VendorReply("outlook", UID, CITY, 0, STAMP, "ACCEPTED").calendar(), StandardCharsets.UTF_8);
    }
}
