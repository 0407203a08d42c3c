package be.leuven.som.web.network;

import be.leuven.som.api.Page;
import be.leuven.som.api.network.ApplicationHandling;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.PartnerFilter;
import be.leuven.som.api.network.PartnerSummary;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.PartnerKind;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.PartnerState;
import be.leuven.som.web.decisions.Asked;
import be.leuven.som.web.layout.Viewer;
import be.leuven.som.web.meetings.Query;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The partners that answer to what is chosen in the address, page by page. */
@Named
@RequestScoped
public class PartnersBacking {
    @Inject
    private PartnerDirectory directory;

    @Inject
    private ApplicationHandling applications;

    @Inject
    private Viewer viewer;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String role;

    @Inject
    @Param
    private String kind;

    @Inject
    @Param
    private String level;

    @Inject
    @Param
    private String state;

    @Inject
    @Param
    private String order;

    @Inject
    @Param
    private String page;

    private Page<PartnerSummary> list;

    public Page<PartnerSummary> getList() {
        if (list == null) {
            list = directory.list(
                    new PartnerFilter(
                            Asked.words(q),
                            Choice.of(PartnerRole.class, role),
                            Choice.of(PartnerKind.class, kind),
                            Choice.of(EducationLevel.class, level),
                            Choice.of(PartnerState.class, state),
                            Choice.of(PartnerFilter.Order.class, order)),
                    Asked.page(page));
        }
        return list;
    }

    /** Whether the viewer may register partners and change them. */
    public boolean isKeeper() {
        return viewer.isSignedIn() && directory.mayKeep();
    }

    public int getWaiting() {
        return applications.waiting().size();
    }

    /** What the list can be narrowed by; who never took part is for members. */
    public List<Choice> getChoices() {
        return List.of(
                Choice.among("role", role, PartnerRole.values()),
                Choice.among("kind", kind, PartnerKind.values()),
                Choice.among("level", level, EducationLevel.values()),
                viewer.isSignedIn()
                        ? Choice.among("state", state, PartnerState.values())
                        : Choice.among("state", state, PartnerState.ACTIVE, PartnerState.SUSPENDED, PartnerState.ENDED),
                Choice.among("order", order, PartnerFilter.Order.values()));
    }

    public String getQ() {
        return Asked.words(q);
    }

    public boolean isNarrowed() {
        return !query().with("order", null).toString().isEmpty();
    }

    private Query query() {
        Query query = new Query().with("q", Asked.words(q));
        for (Choice choice : getChoices()) {
            query = query.with(choice.name(), choice.chosen());
        }
        return query;
    }

    public String queryForPage(int number) {
        return query().with("page", number == 0 ? null : number + 1).toString();
    }
}
