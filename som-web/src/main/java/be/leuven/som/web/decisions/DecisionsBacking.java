package be.leuven.som.web.decisions;

import be.leuven.som.api.Page;
import be.leuven.som.api.decision.DecisionFilter;
import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.decision.DecisionRegister;
import be.leuven.som.api.meeting.MeetingBody;
import be.leuven.som.web.format.Today;
import be.leuven.som.web.meetings.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** The register of decisions; all that is chosen stands in the address. */
@Named
@RequestScoped
public class DecisionsBacking {
    @Inject
    private DecisionRegister register;

    @Inject
    private Today today;

    @Inject
    @Param
    private String body;

    @Inject
    @Param
    private String year;

    @Inject
    @Param
    private String force;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String page;

    private Page<DecisionLine> list;

    public Page<DecisionLine> getList() {
        if (list == null) {
            list = register.list(
                    new DecisionFilter(Asked.id(body), Asked.year(year), chosen(), Asked.words(q)), Asked.page(page));
        }
        return list;
    }

    public List<MeetingBody> getBodies() {
        return register.bodies();
    }

    public List<Integer> getYears() {
        return register.workingYears();
    }

    public LocalDate getToday() {
        return today.day();
    }

    private DecisionFilter.Force chosen() {
        return Arrays.stream(DecisionFilter.Force.values())
                .filter(f -> f.name().equals(force))
                .findFirst()
                .orElse(null);
    }

    public String getBody() {
        return Asked.id(body) == null ? "" : body;
    }

    public String getYear() {
        Integer asked = Asked.year(year);
        return asked == null ? "" : asked.toString();
    }

    public String getForce() {
        return chosen() == null ? "" : chosen().name();
    }

    public String getQ() {
        return q;
    }

    public boolean isNarrowed() {
        return !query().toString().isEmpty();
    }

    private Query query() {
        UUID bodyId = Asked.id(body);
        return new Query()
                .with("body", bodyId)
                .with("year", Asked.year(year))
                .with("force", chosen())
                .with("q", q);
    }

    /** What is chosen, for the papers. */
    public String getQuery() {
        return query().toString();
    }

    public String queryForPage(int number) {
        return query().with("page", number == 0 ? null : number + 1).toString();
    }
}
