package be.leuven.som.web.charter;

import be.leuven.som.api.charter.CharterKeeping;
import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterReading.CharterLine;
import be.leuven.som.api.charter.ComparedCharters;
import be.leuven.som.web.decisions.Asked;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** Two versions of the charter compared; which ones and how stands in the address. */
@Named
@RequestScoped
public class CompareBacking {
    @Inject
    private CharterReading reading;

    @Inject
    private CharterKeeping keeping;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String to;

    @Inject
    @Param
    private String view;

    private List<CharterLine> versions;
    private ComparedCharters compared;

    /** The last two when nothing was asked. */
    @PostConstruct
    void read() {
        versions = reading.versions();
        int last = versions.size() - 1;
        if (last >= 1) {
            from = Asked.id(from) == null ? versions.get(last - 1).id().toString() : from;
            to = Asked.id(to) == null ? versions.get(last).id().toString() : to;
            compared = keeping.compare(Asked.id(from), Asked.id(to)).orElse(null);
        }
    }

    public List<CharterLine> getVersions() {
        return versions;
    }

    /** Null when there are not two to compare. */
    public ComparedCharters getCompared() {
        return compared;
    }

    public UUID getFrom() {
        return Asked.id(from);
    }

    public UUID getTo() {
        return Asked.id(to);
    }

    public boolean isSideBySide() {
        return "side".equals(view);
    }
}
