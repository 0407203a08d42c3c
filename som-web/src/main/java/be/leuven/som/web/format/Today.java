package be.leuven.som.web.format;

import be.leuven.som.api.text.Dates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;

/** The day it is in Leuven. */
@RequestScoped
@Named
public class Today {
    @Inject
    private Clock clock;

    public LocalDate day() {
        return Dates.dayOf(clock.instant());
    }

    /** The first of September on or before today: schools count in working years. */
    public LocalDate workingYear() {
        var september = day().withMonth(Month.SEPTEMBER.getValue()).withDayOfMonth(1);
        return september.isAfter(day()) ? september.minusYears(1) : september;
    }
}
