package be.leuven.som.application.me;

import be.leuven.som.api.me.CalendarFeeds;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.account.Secrets;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.meeting.CalendarFiles;
import be.leuven.som.application.meeting.MeetingQueries;
import be.leuven.som.application.security.Authority;
import be.leuven.som.application.security.Roles;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.account.AccountState;
import be.leuven.som.domain.account.CalendarFeed;
import be.leuven.som.domain.account.CalendarFeedRepository;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.SeatRepository;
import be.leuven.som.domain.structure.Standing;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class CalendarFeedsBean implements CalendarFeeds {
    private static final String NAME = "Samen Onderwijs Maken";
    private static final int MONTHS_BACK = 6;
    private static final int MONTHS_AHEAD = 24;
    private static final int MOST = 500;

    @Inject
    private CalendarFeedRepository feeds;

    @Inject
    private AccountRepository accounts;

    @Inject
    private SeatRepository seats;

    @Inject
    private MeetingQueries queries;

    @Inject
    private CalendarFiles calendars;

    @Inject
    private Settings settings;

    @Inject
    private Authority authority;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Override
    @Reading
    public Optional<Instant> since() {
        return feeds.of(mine()).map(CalendarFeed::madeAt);
    }

    @Override
    public String make() {
        UUID account = mine();
        String secret = Secrets.fresh();
        feeds.of(account)
                .ifPresentOrElse(
                        feed -> feed.renew(Secrets.hash(secret), clock.instant()),
                        () -> feeds.add(new CalendarFeed(account, Secrets.hash(secret), clock.instant())));
        audit.record("calendar.address-made", account);
        return settings.baseUrl() + "/calendar/personal/" + secret + ".ics";
    }

    @Override
    public void revoke() {
        UUID account = mine();
        feeds.of(account).ifPresent(feeds::remove);
        audit.record("calendar.address-revoked", account);
    }

    private UUID mine() {
        authority.requirePerson();
        return authority.account().map(Account::id).orElseThrow();
    }

    @Override
    @Reading
    @PermitAll
    public Optional<Feed> feed(String secret) {
        return feeds.withHash(Secrets.hash(secret))
                .flatMap(feed -> accounts.find(feed.accountId()))
                .filter(account -> account.state() == AccountState.ACTIVE)
                .flatMap(Account::personId)
                .map(this::feed);
    }

    private Feed feed(UUID person) {
        LocalDate today = Zone.dayOf(clock.instant());
        Standing standing = Standing.of(person, seats.heldBy(person, today), today);
        MeetingQueries.Viewer owner =
                new MeetingQueries.Viewer(person, standing.coordinator(), standing.bodies(), standing.runs());
        List<Meeting> meetings = queries.calendar(
                startOf(today.minusMonths(MONTHS_BACK)), startOf(today.plusMonths(MONTHS_AHEAD)), owner, MOST);
        return new Feed(version(meetings), calendars.feed(NAME, meetings, clock.instant()));
    }

    /** Not of the text, which tells in every event when it was written. */
    private String version(List<Meeting> meetings) {
        return Secrets.hash(meetings.stream()
                .map(m -> m.id() + ":" + m.version())
                .collect(Collectors.joining(",", settings.baseUrl() + ",", "")));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Zone.BRUSSELS).toInstant();
    }
}
