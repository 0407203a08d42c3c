package be.leuven.som.web.meetings;

import be.leuven.som.api.me.CalendarFeeds;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;

/** The address at which one's own calendar program reads along: made, shown once, withdrawn. */
@Named
@ViewScoped
public class SubscribeBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private Instant since;
    private String address;

    @PostConstruct
    void read() {
        since = feeds.since().orElse(null);
    }

    public void make() {
        address = attempt.result(feeds::make).orElse(null);
        attempt.sayHere(words.of("calendars", "feed.made"));
        read();
    }

    public void revoke() {
        if (attempt.done(feeds::revoke)) {
            attempt.sayHere(words.of("calendars", "feed.revoked"));
        }
        address = null;
        read();
    }

    /** Null without an address. */
    public Instant getSince() {
        return since;
    }

    /** Right after it was made, and never again. */
    public String getAddress() {
        return address;
    }

    /** By which calendar programs on the same machine open it. */
    public String getWebcal() {
        return address.replaceFirst("^https?:", "webcal:");
    }
}
