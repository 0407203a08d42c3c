package be.leuven.som.web.minutes;

import be.leuven.som.api.minutes.MinutesReading;
import be.leuven.som.api.minutes.MinutesReading.MinutesLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The minutes that everybody may read. */
@Named
@RequestScoped
public class PublishedMinutesBacking {
    private static final int MOST = 20;

    @Inject
    private MinutesReading reading;

    private List<MinutesLine> list;

    public List<MinutesLine> getList() {
        if (list == null) {
            list = reading.published(MOST);
        }
        return list;
    }
}
