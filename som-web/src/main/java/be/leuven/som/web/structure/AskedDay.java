package be.leuven.som.web.structure;

import be.leuven.som.web.format.Today;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.omnifaces.cdi.Param;

/** The day of {@code ?on=2015-06-12} on which the reader wants to see the structure; today without one, or with nonsense. */
@Named
@RequestScoped
public class AskedDay {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    @Param(name = "on")
    private String on;

    @Inject
    private Today today;

    private LocalDate day;
    private boolean wrong;

    @PostConstruct
    void read() {
        day = today.day();
        if (on == null || on.isBlank()) {
            return;
        }
        try {
            LocalDate asked = LocalDate.parse(on.strip());
            wrong = asked.getYear() < FIRST_YEAR || asked.getYear() > LAST_YEAR;
            day = wrong ? day : asked;
        } catch (DateTimeParseException noDate) {
            wrong = true;
        }
    }

    public LocalDate getDay() {
        return day;
    }

    public boolean isWrong() {
        return wrong;
    }

    public boolean isToday() {
        return day.equals(today.day());
    }

    /** For links to another page about the same day. */
    public String getQuery() {
        return isToday() ? "" : "?on=" + day;
    }
}
