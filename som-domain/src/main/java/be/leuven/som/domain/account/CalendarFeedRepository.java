package be.leuven.som.domain.account;

import java.util.Optional;
import java.util.UUID;

/** Where the addresses of personal calendars are kept. */
public interface CalendarFeedRepository {
    void add(CalendarFeed feed);

    void remove(CalendarFeed feed);

    Optional<CalendarFeed> of(UUID accountId);

    Optional<CalendarFeed> withHash(String secretHash);
}
