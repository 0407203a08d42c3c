package be.leuven.som.web.charter;

import be.leuven.som.api.charter.ConsentLine;
import be.leuven.som.api.charter.ConsentReading;
import be.leuven.som.api.charter.ConsentReading.ReadHere;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What consent was asked on a version of the charter, beside its text and with its readings. */
@Named
@RequestScoped
public class ConsentsBacking {
    @Inject
    private ConsentReading reading;

    private final Map<UUID, List<ConsentLine>> lines = new HashMap<>();
    private final Map<UUID, List<ReadHere>> readings = new HashMap<>();

    /** The versions that are read in a meeting. */
    public List<ReadHere> readIn(UUID meetingId) {
        return readings.computeIfAbsent(meetingId, reading::readings);
    }

    public List<ConsentLine> on(UUID charterId) {
        return lines.computeIfAbsent(charterId, reading::of);
    }
}
