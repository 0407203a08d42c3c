package be.leuven.som.web;

import be.leuven.som.api.meeting.MeetingOverview;
import be.leuven.som.api.meeting.PublicMeeting;
import be.leuven.som.web.format.Functions;
import be.leuven.som.web.format.Today;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The meetings that were announced to everybody: those to come, and those of this working year. */
@Named
@RequestScoped
public class AgendaBacking {
    private static final int MOST = 200;

    @Inject
    private MeetingOverview meetings;

    @Inject
    private Today today;

    private List<PublicMeeting> coming;
    private List<PublicMeeting> past;

    @PostConstruct
    void read() {
        coming = meetings.announced(today.day(), MOST);
        past = meetings.announced(getSince(), MOST).stream()
                .filter(m -> Functions.dayOf(m.startsAt()).isBefore(today.day()))
                .sorted(Comparator.comparing(PublicMeeting::startsAt).reversed())
                .toList();
    }

    public LocalDate getSince() {
        return today.workingYear();
    }

    public List<PublicMeeting> getComing() {
        return coming;
    }

    public List<PublicMeeting> getPast() {
        return past;
    }
}
