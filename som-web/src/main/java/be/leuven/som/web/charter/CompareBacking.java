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
import java.util.Optional;
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
    private UUID earlier;
    private UUID later;
    private ComparedCharters compared;

    /** The last two when nothing was asked. */
    @PostConstruct
    void read() {
        versions = reading.versions();
        int last = versions.size() - 1;
        if (last >= 1) {
            earlier = asked(from, versions.get(last - 1));
            later = asked(to, versions.get(last));
            compared = keeping.compare(earlier, later).orElse(null);
        }
    }

    private static UUID asked(String id, CharterLine otherwise) {
        return Optional.ofNullable(Asked.id(id)).orElse(otherwise.id());
    }

    public List<CharterLine> getVersions() {
        return versions;
    }

    /** Null when there are not two to compare. */
    public ComparedCharters getCompared() {
        return compared;
    }

    public UUID getFrom() {
        return earlier;
    }

    public UUID getTo() {
        return later;
    }

    public boolean isSideBySide() {
        return "side".equals(view);
    }
}
