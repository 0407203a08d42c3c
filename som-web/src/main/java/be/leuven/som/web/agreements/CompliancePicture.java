package be.leuven.som.web.agreements;

import be.leuven.som.api.agreement.AgreementDetails.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How often an agreement was kept, as bars: one a working year, filled as far as it was kept. */
public record CompliancePicture(int width, int height, List<Bar> bars) {
    private static final int BAR = 24;
    private static final int STEP = 38;
    private static final int TALL = 120;
    private static final int ABOVE = 26;
    private static final int BELOW = 28;

    /**
     * One working year.
     *
     * @param x of its left side
     * @param y of the top of what is filled
     * @param tall how high it is filled; 0 when it never came to that
     */
    public record Bar(int x, int y, int tall, Year year) {
        public int middle() {
            return x + BAR / 2;
        }

        public int wide() {
            return BAR;
        }

        /** Such as 16–17: the whole name stands in the table. */
        public String shortName() {
            return String.format(Locale.ROOT, "%02d–%02d", year.start() % 100, (year.start() + 1) % 100);
        }
    }

    static CompliancePicture of(List<Year> years) {
        List<Bar> bars = new ArrayList<>();
        for (Year year : years) {
            int tall = year.of() == 0 ? 0 : TALL * year.kept() / year.of();
            bars.add(new Bar((STEP - BAR) / 2 + bars.size() * STEP, ABOVE + TALL - tall, tall, year));
        }
        return new CompliancePicture(Math.max(years.size(), 1) * STEP, ABOVE + TALL + BELOW, bars);
    }

    /** Where a bar that is full begins. */
    public int top() {
        return ABOVE;
    }

    public int tall() {
        return TALL;
    }

    /** Where the names of the years stand. */
    public int foot() {
        return ABOVE + TALL + 20;
    }
}
