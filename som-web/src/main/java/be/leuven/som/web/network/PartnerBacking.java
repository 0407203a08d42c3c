package be.leuven.som.web.network;

import be.leuven.som.api.network.PartnerDetails;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.web.layout.Addressed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;

/** One partner: what it is and was called; for members who speaks for it, where it sits, what it signed and its history. */
@Named
@RequestScoped
public class PartnerBacking {
    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Addressed addressed;

    private PartnerDetails partner;

    /** A name and the days on which it held; the last one is still open. */
    public record NameHeld(String name, LocalDate from, LocalDate until) {}

    public void open() {
        partner = addressed.found(id, directory::partner);
    }

    public PartnerDetails getPartner() {
        return partner;
    }

    public boolean isKeeper() {
        return partner.inside() != null && partner.inside().mayKeep();
    }

    public List<NameHeld> getNames() {
        var names = partner.names();
        return IntStream.range(0, names.size())
                .mapToObj(i -> new NameHeld(names.get(i).name(), names.get(i).from(), until(i)))
                .toList();
    }

    /** By body, so that the seats in one body stand together. */
    public List<PartnerDetails.SeatLink> getSeats() {
        return partner.inside().seats().stream()
                .sorted(Comparator.comparing((PartnerDetails.SeatLink seat) ->
                                seat.bodyName().dutch())
                        .thenComparing(seat -> seat.seat().dutch()))
                .toList();
    }

    private LocalDate until(int name) {
        var names = partner.names();
        return name + 1 < names.size() ? names.get(name + 1).from().minusDays(1) : partner.endedOn();
    }
}
