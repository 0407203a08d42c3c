package be.leuven.som.application.series;

import be.leuven.som.api.meeting.MeetingPlanning;
import be.leuven.som.api.meeting.MeetingSaved;
import be.leuven.som.api.meeting.PlanMeeting;
import be.leuven.som.api.series.PlannedMeeting;
import be.leuven.som.application.Checks;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.AgendaTemplate;
import be.leuven.som.domain.meeting.AgendaTemplateRepository;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.MeetingSeries;
import be.leuven.som.domain.meeting.SeriesPlace;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the drafts of a series, each by the use case that makes one draft. */
@ApplicationScoped
public class SeriesMaking {
    private MeetingPlanning planning;
    private MeetingRepository meetings;
    private AgendaTemplateRepository templates;

    protected SeriesMaking() {
        // for the proxy
    }

    @Inject
    public SeriesMaking(MeetingPlanning planning, MeetingRepository meetings, AgendaTemplateRepository templates) {
        this.planning = planning;
        this.meetings = meetings;
        this.templates = templates;
    }

    /** @param planned in the order of their days */
    void fill(MeetingSeries series, List<PlannedMeeting> planned) {
        series.requireCount(planned.size());
        Checks.all(IntStream.range(0, planned.size())
                .<Runnable>mapToObj(row -> () -> require(series, row, planned.get(row)))
                .toArray(Runnable[]::new));
        for (int i = 0; i < planned.size(); i++) {
            int row = i;
            Refusals.inRow(row, () -> make(series, row, planned.get(row)));
        }
    }

    private static void require(MeetingSeries series, int row, PlannedMeeting meeting) {
        String field = "meetings[" + row + "].date";
        if (meeting.date() == null || meeting.time() == null) {
            throw DomainException.at(field, "meeting.start-needed");
        }
        series.requireWithin(field, meeting.date());
        if (!series.bodies().contains(meeting.bodyId())) {
            throw DomainException.at("meetings[" + row + "].title", "series.other-body");
        }
    }

    private void make(MeetingSeries series, int row, PlannedMeeting planned) {
        MeetingSaved saved = planning.saveDraft(new PlanMeeting(
                null,
                0,
                planned.bodyId(),
                planned.title(),
                planned.date().atTime(planned.time()),
                planned.place(),
                planned.videoLink(),
                false,
                agenda(planned)));
        meetings.find(saved.id()).orElseThrow().join(new SeriesPlace(series.id(), row + 1, planned.step()));
    }

    /** The template's items; without one a single item, so that the meeting has its length. */
    private List<PlanMeeting.Item> agenda(PlannedMeeting planned) {
        if (planned.templateId() != null) {
            return templates
                    .find(planned.templateId())
                    .filter(t -> t.bodyId().equals(planned.bodyId()))
                    .map(SeriesMaking::items)
                    .orElseThrow(() -> DomainException.because("template.unknown"));
        }
        return List.of(
                new PlanMeeting.Item(null, AgendaItemType.DISCUSSION, planned.title(), planned.minutes(), null, null));
    }

    private static List<PlanMeeting.Item> items(AgendaTemplate template) {
        return template.items().stream()
                .map(i -> new PlanMeeting.Item(
                        null, i.type(), i.title(), i.minutes(), null, i.notes().orElse(null)))
                .toList();
    }
}
