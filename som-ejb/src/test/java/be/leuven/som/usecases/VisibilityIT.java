package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.api.Page;
import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.api.meeting.MeetingFilter;
import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.api.meeting.MeetingSummary;
import be.leuven.som.api.network.PartnerDetails;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.PartnerFilter;
import be.leuven.som.api.structure.BodyDetails;
import be.leuven.som.api.structure.StructureView;
import be.leuven.som.domain.shared.Zone;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VisibilityIT extends UseCaseTest {
    private final LocalDate today = LocalDate.now(Zone.BRUSSELS);

    @Inject
    private StructureView structure;

    @Inject
    private PartnerDirectory partners;

    @Test
    void a_visitor_sees_who_agreed_to_be_named_and_nobody_else() {
        Callable<List<String>> names =
                () -> names(structure.body(body("RG"), today).orElseThrow());

        assertThat(visitor(names)).containsExactly("Coördinator SOM");
        assertThat(as(CITY, names)).hasSizeGreaterThan(9);
    }

    @Test
    void a_visitor_sees_the_partners_without_their_people() {
        Callable<List<PartnerDetails>> shown = () -> partners.list(PartnerFilter.NONE, 0).items().stream()
                .map(p -> partners.partner(p.id()).orElseThrow())
                .toList();

        assertThat(visitor(shown))
                .isNotEmpty()
                .allMatch(p -> p.inside() == null)
                .allMatch(
                        p -> p.description().email() == null && p.description().phone() == null);
        assertThat(as(CITY, shown))
                .flatExtracting(p -> p.inside().representatives())
                .isNotEmpty();
    }

    @Test
    void a_visitor_sees_announced_meetings_only() {
        String title = title();
        convened(title, 10);

        assertThat(visitor(() -> overview.announced(today, 50))).isNotEmpty().noneMatch(m -> m.title()
                .equals(title));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> visitor(() -> overview.list(coming(title), 0)));
    }

    @Test
    void a_meeting_stays_within_its_body() {
        String title = title();
        MeetingDetails meeting = convened(title, 10);

        assertThat(as(CITY, () -> overview.details(meeting.id()))).isPresent();
        assertThat(as(PARENTS, () -> overview.details(meeting.id()))).isEmpty();
        assertThat(as(PARENTS, () -> overview.calendarFile(meeting.id()))).isEmpty();
        assertThat(listed(CITY, coming(title))).containsExactly(title);
        assertThat(listed(COORDINATOR, coming(title))).containsExactly(title);
        assertThat(listed(PARENTS, coming(title))).isEmpty();
        assertThat(listed(ADMINISTRATOR, coming(title))).isEmpty();
    }

    @Test
    void a_draft_is_for_who_runs_the_body() {
        String title = title();
        MeetingSaved draft = draft(title, 30);
        MeetingFilter drafts = new MeetingFilter(MeetingFilter.When.DRAFT, null, title);

        assertThat(listed(SECRETARY, drafts)).containsExactly(title);
        assertThat(listed(COORDINATOR, drafts)).containsExactly(title);
        assertThat(listed(CITY, drafts)).isEmpty();
        assertThat(as(CITY, () -> overview.details(draft.id()))).isEmpty();
        assertThat(as(CITY, () -> planning.plan(draft.id()))).isEmpty();
    }

    @Test
    void a_search_takes_signs_as_they_are() {
        String title = title() + " 100% af_gewerkt\\klaar";
        convened(title, 10);

        assertThat(listed(CHAIR, coming(title))).containsExactly(title);
        assertThat(listed(CHAIR, coming(title.replace('_', 'x')))).isEmpty();
    }

    private static MeetingFilter coming(String search) {
        return new MeetingFilter(MeetingFilter.When.COMING, null, search);
    }

    private List<String> listed(String account, MeetingFilter filter) {
        Page<MeetingSummary> page = as(account, () -> overview.list(filter, 0));
        return page.items().stream().map(MeetingSummary::title).toList();
    }

    private static List<String> names(BodyDetails body) {
        return body.seats().stream()
                .flatMap(seat -> Stream.of(seat.holder(), seat.substitute()))
                .filter(Objects::nonNull)
                .map(BodyDetails.Holder::name)
                .filter(Objects::nonNull)
                .toList();
    }
}
