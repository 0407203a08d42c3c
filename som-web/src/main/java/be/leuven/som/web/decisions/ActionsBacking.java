package be.leuven.som.web.decisions;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.Page;
import be.leuven.som.api.decision.ActionFilter;
import be.leuven.som.api.decision.ActionFilter.Stand;
import be.leuven.som.api.decision.ActionLine;
import be.leuven.som.api.decision.ActionOverview;
import be.leuven.som.api.decision.ActionTracking;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.meetings.Query;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** Actions on a board, a column for each state, or as the list of one state; moved with buttons. */
@Named
@ViewScoped
public class ActionsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ActionOverview overview;

    @Inject
    private ActionTracking tracking;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    @Inject
    @Param
    private String show;

    @Inject
    @Param
    private String body;

    @Inject
    @Param
    private String mine;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String page;

    private List<Column> columns;
    private UUID dropping;
    private String reason;

    /** The actions that stand somewhere. */
    public record Column(Stand stand, Page<ActionLine> actions) implements Serializable {}

    @PostConstruct
    void read() {
        columns = (list() == null ? Arrays.stream(Stand.values()) : Arrays.stream(new Stand[] {list()}))
                .map(s -> new Column(s, overview.list(filter().at(s), list() == null ? 0 : Asked.page(page))))
                .toList();
    }

    private ActionFilter filter() {
        return new ActionFilter(null, Asked.id(body), isMine(), Asked.words(q));
    }

    private Stand list() {
        return Arrays.stream(Stand.values())
                .filter(s -> s.name().equals(show))
                .findFirst()
                .orElse(null);
    }

    public void done(ActionLine action) {
        act(() -> tracking.done(action.id(), action.version(), null), "action.done");
    }

    public void reopen(ActionLine action) {
        act(() -> tracking.reopen(action.id(), action.version()), "action.reopened");
    }

    /** Gives the time that was asked. */
    public void grant(ActionLine action) {
        act(() -> tracking.postpone(action.id(), action.version(), action.askedUntil()), "action.postponed");
    }

    public void askReason(ActionLine action) {
        dropping = action == null ? null : action.id();
        reason = null;
    }

    public void drop(ActionLine action) {
        act(() -> tracking.drop(action.id(), action.version(), reason), "action.dropped");
    }

    private void act(Runnable useCase, String said) {
        try {
            if (attempt.done(useCase)) {
                attempt.sayHere(words.of("decisions", said));
                dropping = null;
                read();
            }
        } catch (Conflict changed) {
            attempt.warn(words.of("meetings", "conflict.look-again"));
            read();
        }
    }

    public List<Column> getColumns() {
        return columns;
    }

    /** The state of which the list is shown; empty for the board. */
    public String getShow() {
        return list() == null ? "" : list().name();
    }

    public String getBody() {
        return Asked.id(body) == null ? "" : body;
    }

    public boolean isMine() {
        return "true".equals(mine);
    }

    public String getQ() {
        return q;
    }

    public UUID getDropping() {
        return dropping;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String queryFor(String other, int number) {
        return new Query()
                .with("show", other)
                .with("body", Asked.id(body))
                .with("mine", isMine() ? "true" : null)
                .with("q", q)
                .with("page", number == 0 ? null : number + 1)
                .toString();
    }
}
