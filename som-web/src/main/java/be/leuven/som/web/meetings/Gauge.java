package be.leuven.som.web.meetings;

import be.leuven.som.domain.meeting.Quorum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The quorum as a row of seats: those that are there, those that may still come, those that are away. */
public final class Gauge {
    private final Quorum quorum;

    public Gauge(Quorum quorum) {
        this.quorum = quorum;
    }

    /** The class of each seat, "there", "open" or "away"; the one with which the quorum is reached also says "needed". */
    public List<String> getSeats() {
        List<String> seats = new ArrayList<>();
        seats.addAll(Collections.nCopies(quorum.there(), "there"));
        seats.addAll(Collections.nCopies(quorum.open(), "open"));
        seats.addAll(Collections.nCopies(quorum.filled() - seats.size(), "away"));
        if (quorum.needed() <= seats.size()) {
            seats.set(quorum.needed() - 1, seats.get(quorum.needed() - 1) + " needed");
        }
        return seats;
    }

    /** How it sounds: "good", "info" or "warn". */
    public String getTone() {
        return switch (quorum.outlook()) {
            case REACHED -> "good";
            case POSSIBLE -> "info";
            case OUT_OF_REACH -> "warn";
        };
    }

    public Quorum getQuorum() {
        return quorum;
    }

    public int getAway() {
        return quorum.filled() - quorum.there() - quorum.open();
    }
}
