package be.leuven.som.domain;

import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.LocalizedText;
import be.leuven.som.domain.shared.Zone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The words that all tests of the domain share: people, days and moments in Leuven, and what it is to be refused. */
public final class Fixtures {
    /** The day on which the charter was signed. */
    public static final LocalDate SIGNING = day("2015-06-12");

    public static final UUID CHAIR = someone("voorzitter");
    public static final UUID SECRETARY = someone("verslaggever");
    public static final UUID COORDINATOR = someone("coördinator");
    public static final UUID MEMBER = someone("vertegenwoordiger");
    public static final UUID SUBSTITUTE = someone("plaatsvervanger");
    public static final UUID GUEST = someone("genodigde");

    /** Five thousand emoji: one character to a person, two units to a column. */
    public static final String MANY_EMOJI = "🎓".repeat(5000);

    public static final String HTML = "<b>Vet</b> & <script>alert('x')</script>";

    private Fixtures() {}

    /** The same name gives the same person. */
    public static UUID someone(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    public static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** The moment at which clocks in Leuven show this date and time. */
    public static Instant brussels(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime).atZone(Zone.BRUSSELS).toInstant();
    }

    public static LocalizedText inDutch(String text) {
        return LocalizedText.of(text, null);
    }

    /** The domain says no, with this message. */
    public static void assertRefused(String key, ThrowingCallable act) {
        Assertions.assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act)
                .returns(key, DomainException::key);
    }

    /** The domain says no, with this message beside this field. */
    public static void assertRefusedAt(String field, String key, ThrowingCallable act) {
        Assertions.assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act)
                .returns(key, DomainException::key)
                .returns(field, DomainException::field);
    }
}
