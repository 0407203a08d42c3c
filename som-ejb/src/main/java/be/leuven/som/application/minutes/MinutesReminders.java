package be.leuven.som.application.minutes;

import be.leuven.som.api.text.Dates;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.agreement.AgreedPolicies;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.notice.DailyReminders;
import be.leuven.som.application.notice.Mails;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.domain.decision.ReminderPolicy;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.MinutesDeadline;
import be.leuven.som.domain.meeting.MinutesReminder;
import be.leuven.som.domain.meeting.MinutesReminderRepository;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import be.leuven.som.domain.shared.AgreedBy;
import be.leuven.som.domain.shared.EmailAddress;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.domain.structure.SeatRepository;
import be.leuven.som.domain.structure.SeatRole;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reminds secretaries by mail of minutes that have to go round, and names the working agreement that asks it. */
@Stateless
@UseCase
@PermitAll
public class MinutesReminders extends DailyReminders {
    /** What has waited longer than this is no longer mailed about; it stays on the own page. */
    private static final Duration REMINDED = Duration.ofDays(60);

    @Inject
    private MinutesReminderRepository reminders;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private SeatRepository seats;

    @Inject
    private PersonRepository people;

    @Inject
    private AgreedPolicies policies;

    @Inject
    private Mails mails;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The meetings of whose minutes a reminder may be due. */
    @Override
    @Reading
    public List<UUID> candidates() {
        return reminders.waiting(clock.instant().minus(REMINDED));
    }

    /** Reminds of the minutes of this meeting when that is due; whether it was. */
    @Override
    public boolean remind(UUID meetingId) {
        Meeting meeting = meetings.find(meetingId).orElseThrow();
        LocalDate held = Zone.dayOf(meeting.startsAt().orElseThrow());
        MinutesDeadline deadline = policies.read().minutes(meeting.bodyId(), held);
        MinutesReminder sent = reminders.hold(meetingId);
        Optional<LocalDate> day = ReminderPolicy.STANDARD.due(deadline.lastDayAfter(held), today(), sent.remindedFor());
        if (day.isEmpty()) {
            return false;
        }
        secretary(meeting.bodyId())
                .ifPresent(who -> who.email().ifPresent(address -> tell(meeting, deadline, who, address)));
        sent.reminded(day.get());
        audit.recordAs("system", "minutes.reminded", meetingId);
        return true;
    }

    private Optional<Person> secretary(UUID bodyId) {
        return seats.ofBodies(List.of(bodyId), today()).stream()
                .filter(s -> s.role() == SeatRole.SECRETARY)
                .flatMap(s -> s.holderOn(today()).stream())
                .findFirst()
                .flatMap(m -> people.find(m.personId()));
    }

    private void tell(Meeting meeting, MinutesDeadline deadline, Person secretary, EmailAddress address) {
        Locale language = secretary.language();
        Dates dates = new Dates(language);
        LocalDate held = Zone.dayOf(meeting.startsAt().orElseThrow());
        LocalDate last = deadline.lastDayAfter(held);
        String key = (last.isBefore(today()) ? "minutes.late" : "minutes.soon")
                + (deadline.agreedBy().isPresent() ? ".agreed" : "");
        mails.write(
                address,
                language,
                key,
                secretary.name(),
                meeting.title(),
                dates.day(held),
                dates.day(last),
                deadline.workingDays(),
                deadline.agreedBy().map(AgreedBy::number).orElse(0),
                deadline.agreedBy().map(by -> dates.date(by.on())).orElse(""),
                settings.baseUrl() + "/meeting/" + meeting.id());
    }

    private LocalDate today() {
        return Zone.dayOf(clock.instant());
    }
}
