package be.leuven.som.web.meetings;

import be.leuven.som.api.Page;
import be.leuven.som.api.meeting.MeetingFilter;
import be.leuven.som.api.meeting.MeetingFilter.When;
import be.leuven.som.api.meeting.MeetingOverview;
import be.leuven.som.api.meeting.MeetingSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** The list of meetings; all that is chosen stands in the address, so that it can be shared and gone back to. */
@Named
@RequestScoped
public class MeetingsBacking {
    private static final int LAST_PAGE = 100_000;

    @Inject
    private MeetingOverview overview;

    @Inject
    @Param
    private String when;

    @Inject
    @Param
    private String body;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String page;

    private Page<MeetingSummary> list;

    public Page<MeetingSummary> getList() {
        if (list == null) {
            list = overview.list(new MeetingFilter(chosen(), bodyId(), q), pageNumber());
        }
        return list;
    }

    /** "coming", "past" or "draft". */
    public String getWhen() {
        return chosen().name().toLowerCase(Locale.ROOT);
    }

    public String getBody() {
        return bodyId() == null ? "" : bodyId().toString();
    }

    public String getQ() {
        return q;
    }

    public boolean isNarrowed() {
        return bodyId() != null || (q != null && !q.isBlank());
    }

    public String queryFor(String other) {
        return new Query()
                .with("when", other)
                .with("body", bodyId())
                .with("q", q)
                .toString();
    }

    public String queryForPage(int number) {
        return new Query()
                .with("when", getWhen())
                .with("body", bodyId())
                .with("q", q)
                .with("page", number == 0 ? null : number + 1)
                .toString();
    }

    private When chosen() {
        return "past".equals(when) ? When.PAST : "draft".equals(when) ? When.DRAFT : When.COMING;
    }

    private UUID bodyId() {
        return Addressed.id(body).orElse(null);
    }

    private int pageNumber() {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(page), LAST_PAGE) - 1 : 0;
    }
}
