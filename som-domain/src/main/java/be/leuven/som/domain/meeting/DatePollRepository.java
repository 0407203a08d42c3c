package be.leuven.som.domain.meeting;

import be.leuven.som.domain.shared.StaleVersionException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where date polls are kept. */
public interface DatePollRepository {
    void add(DatePoll poll);

    Optional<DatePoll> find(UUID id);

    /**
     * The poll, to change it as a whole: its version rises.
     *
     * @param seen the version that the user saw
     * @throws StaleVersionException when it has changed since
     */
    Optional<DatePoll> find(UUID id, long seen);

    /** Open polls that take answers and whose last day to answer is at most that day; the soonest first. */
    List<DatePoll> endingBy(LocalDate day, Instant now, int most);
}
