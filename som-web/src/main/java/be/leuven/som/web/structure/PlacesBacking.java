package be.leuven.som.web.structure;

import be.leuven.som.api.structure.SeatPlaces;
import be.leuven.som.api.structure.StructureView;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.SchoolNetwork;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who sits where on a day, and how the seats are spread over levels and school networks. */
@Named
@RequestScoped
public class PlacesBacking {
    @Inject
    private StructureView structure;

    @Inject
    private AskedDay askedDay;

    private SeatPlaces places;

    @PostConstruct
    void read() {
        places = structure.places(askedDay.getDay());
    }

    public SeatPlaces getPlaces() {
        return places;
    }

    public long getNowhere() {
        return places.partners().stream().filter(SeatPlaces.OfPartner::nowhere).count();
    }

    public List<EducationLevel> getLevels() {
        return List.of(EducationLevel.values());
    }

    public List<SchoolNetwork> getNetworks() {
        return List.of(SchoolNetwork.values());
    }
}
