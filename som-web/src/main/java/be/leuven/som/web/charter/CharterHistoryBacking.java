package be.leuven.som.web.charter;

import be.leuven.som.api.charter.CharterKeeping;
import be.leuven.som.web.format.Today;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the charter went through the years. */
@Named
@RequestScoped
public class CharterHistoryBacking {
    @Inject
    private CharterKeeping keeping;

    @Inject
    private Today today;

    private Timeline picture;

    @PostConstruct
    void read() {
        picture = Timeline.of(keeping.history(), today.day());
    }

    public Timeline getPicture() {
        return picture;
    }
}
