package be.leuven.som.application.document;

import be.leuven.som.api.charter.CharterKeeping;
import be.leuven.som.api.decision.DecisionFilter;
import be.leuven.som.api.document.Papers;
import be.leuven.som.api.meeting.MeetingOverview;
import be.leuven.som.api.minutes.MinutesReading;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.decision.DecisionQueries;
import be.leuven.som.application.meeting.Viewers;
import be.leuven.som.application.security.Authority;
import be.leuven.som.domain.shared.Zone;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@Stateless
@UseCase
@Reading
@PermitAll
public class PapersBean implements Papers {
    private static final int MOST_DECISIONS = 500;

    @EJB
    private MeetingOverview meetings;

    @EJB
    private MinutesReading minutes;

    @EJB
    private CharterKeeping charters;

    @Inject
    private DecisionQueries decisions;

    @Inject
    private Viewers viewers;

    @Inject
    private Authority authority;

    @Inject
    private SheetWriting writing;

    @Inject
    private Clock clock;

    @Override
    public Optional<Paper> agenda(UUID meetingId, Format format, Locale language) {
        return authority.signedIn()
                ? meetings.details(meetingId).map(m -> paper(AgendaSheet.of(m, language), format))
                : Optional.empty();
    }

    @Override
    public Optional<Paper> minutes(UUID minutesId, Format format, Locale language) {
        return minutes.minutes(minutesId).map(view -> paper(MinutesSheet.of(view, language), format));
    }

    @Override
    public Paper decisions(DecisionFilter filter, Format format, Locale language) {
        LocalDate today = Zone.dayOf(clock.instant());
        return paper(
                DecisionSheet.of(
                        decisions.decisions(filter, viewers.caller(), today, 0, MOST_DECISIONS), today, language),
                format);
    }

    @Override
    public Optional<Paper> comparison(UUID earlier, UUID later, Format format, Locale language) {
        return charters.compare(earlier, later).map(compared -> paper(ComparisonSheet.of(compared, language), format));
    }

    private Paper paper(Sheet sheet, Format format) {
        String name = Normalizer.normalize(sheet.title(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        String ending = "." + format.name().toLowerCase(Locale.ROOT);
        return new Paper(name.substring(0, Math.min(80, name.length())) + ending, format, writing.write(sheet, format));
    }
}
