package be.leuven.som.api.charter;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How the charter went through the years: versions, readings, amendments, signatures; and two versions compared. */
public interface CharterKeeping {
    /** The life of every version that the caller may read, the oldest first. */
    List<Life> history();

    /** Two versions clause by clause and word by word; nothing when the caller may not read one of them. */
    Optional<ComparedCharters> compare(UUID earlier, UUID later);

    /** What the editors should know today: the version in force ends soon or has ended, and nothing renews it yet. */
    Optional<Term> term();

    /**
     * Begins the renewal of the present version, under the name that follows; for who may write.
     *
     * @return its id
     */
    UUID renew();

    /** Says in which meetings a version is read the first time and finally; null for none yet. Meetings of a council. */
    void read(UUID charterId, long seen, UUID firstReading, UUID finalReading);

    /** Meetings of councils in which a version can be read, the next first. */
    List<ReadingMeeting> meetings();

    /** The readings that were set for a version. */
    Readings readings(UUID charterId);

    /**
     * A version and its days; each null while it has not come.
     *
     * @param signed the days on which partners signed it, the first first
     * @param consents what consent was asked on it, the last first
     */
    record Life(
            CharterReading.CharterLine line,
            LocalDate consultedFrom,
            LocalDate consultedUntil,
            LocalDate firstReading,
            LocalDate finalReading,
            int amendments,
            List<SigningDay> signed,
            List<ConsentLine> consents)
            implements Serializable {
        /** How many partners signed it so far. */
        public int signatures() {
            return signed.stream().mapToInt(SigningDay::count).sum();
        }
    }

    /** @param count how many partners signed on that day */
    record SigningDay(LocalDate day, int count) implements Serializable {}

    /**
     * How long the present version still holds.
     *
     * @param months how near the end is: 12, 6 or 3; 0 when it is over
     */
    record Term(CharterReading.CharterLine line, LocalDate until, int months, String nextLabel)
            implements Serializable {}

    /** A meeting to choose. */
    record ReadingMeeting(UUID id, String title, LocalDate day) implements Serializable {}

    /** Ids of meetings, or null. */
    record Readings(UUID first, UUID last) implements Serializable {}
}
