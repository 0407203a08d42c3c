package be.leuven.som.web.charter;

import be.leuven.som.api.charter.CharterKeeping.Life;
import be.leuven.som.api.charter.CharterKeeping.SigningDay;
import be.leuven.som.api.charter.ConsentLine;
import be.leuven.som.api.text.Dates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lives of versions as a picture: a row a version, time from left to right. */
public record Timeline(int width, int height, List<Row> rows, List<Year> years) {
    private static final int WIDTH = 960;
    private static final int LEFT = 90;
    private static final int ROW = 96;
    private static final int TOP = 36;
    private static final int LEAST = 6;
    private static final int MOST_YEARS = 12;

    /** What the name of a year needs. */
    private static final int YEAR = 40;

    /** What a count needs, such as of the amendments. */
    private static final int WORDS = 150;

    /**
     * A version with its bars and marks; a bar of no width was not reached.
     *
     * @param marks readings, ends of rounds of consent, and adoption
     * @param signed a mark for each day of signing
     */
    public record Row(int y, Life life, Bar consulted, Bar inForce, List<Mark> marks, List<Mark> signed) {}

    public record Bar(int x, int width) {
        /** Whether words fit behind it; else they stand before it. */
        public boolean roomBehind() {
            return x + width + WORDS <= WIDTH;
        }
    }

    /** @param kind FIRST_READING, FINAL_READING, ADOPTED, SIGNED, or CONSENT for the end of a round of consent */
    public record Mark(int x, String kind) {
        public boolean roomBehind() {
            return x + WORDS <= WIDTH;
        }
    }

    public record Year(int x, int year) {}

    /** @param today until which a version without an end is drawn */
    static Timeline of(List<Life> lives, LocalDate today) {
        LocalDate from = days(lives).min(LocalDate::compareTo).orElse(today).withDayOfYear(1);
        LocalDate until = Stream.concat(days(lives), Stream.of(today))
                .max(LocalDate::compareTo)
                .orElse(today)
                .plusMonths(3);
        Scale scale = new Scale(from, until);
        List<Row> rows = new ArrayList<>();
        for (Life life : lives) {
            rows.add(row(TOP + rows.size() * ROW, life, scale, today));
        }
        int step = (until.getYear() - from.getYear()) / MOST_YEARS + 1;
        List<Year> years = IntStream.rangeClosed(from.getYear(), until.getYear())
                .filter(y -> (y - from.getYear()) % step == 0)
                .mapToObj(y -> new Year(scale.x(LocalDate.of(y, 1, 1)), y))
                .filter(year -> year.x() <= WIDTH - YEAR)
                .toList();
        return new Timeline(WIDTH, TOP + lives.size() * ROW, List.copyOf(rows), years);
    }

    private static Row row(int y, Life life, Scale scale, LocalDate today) {
        LocalDate last =
                life.line().inForceUntil() == null ? today : life.line().inForceUntil();
        Stream<Mark> steps = Stream.of(
                mark("FIRST_READING", life.firstReading(), scale),
                mark("FINAL_READING", life.finalReading(), scale),
                mark("ADOPTED", life.line().adoptedOn(), scale));
        List<Mark> marks = Stream.concat(consents(life).map(day -> mark("CONSENT", day, scale)), steps)
                .filter(Objects::nonNull)
                .toList();
        return new Row(
                y,
                life,
                scale.bar(life.consultedFrom(), life.consultedUntil()),
                scale.bar(life.line().inForceFrom(), last),
                marks,
                life.signed().stream()
                        .map(day -> mark("SIGNED", day.day(), scale))
                        .toList());
    }

    /** The days on which rounds of consent ended. */
    private static Stream<LocalDate> consents(Life life) {
        return life.consents().stream()
                .map(ConsentLine::endedAt)
                .filter(Objects::nonNull)
                .map(Dates::dayOf);
    }

    private static Mark mark(String kind, LocalDate day, Scale scale) {
        return day == null ? null : new Mark(scale.x(day), kind);
    }

    private static Stream<LocalDate> days(List<Life> lives) {
        Stream<LocalDate> signed =
                lives.stream().flatMap(l -> l.signed().stream().map(SigningDay::day));
        Stream<LocalDate> asked = lives.stream().flatMap(Timeline::consents);
        return Stream.of(signed, asked, lives.stream().flatMap(Timeline::milestones))
                .flatMap(days -> days);
    }

    private static Stream<LocalDate> milestones(Life l) {
        return Stream.of(
                        l.consultedFrom(),
                        l.consultedUntil(),
                        l.firstReading(),
                        l.finalReading(),
                        l.line().adoptedOn(),
                        l.line().inForceFrom(),
                        l.line().inForceUntil())
                .filter(Objects::nonNull);
    }

    private record Scale(LocalDate from, LocalDate until) {
        int x(LocalDate day) {
            long all = ChronoUnit.DAYS.between(from, until);
            return (int) (LEFT + (WIDTH - LEFT) * ChronoUnit.DAYS.between(from, day) / all);
        }

        Bar bar(LocalDate begin, LocalDate end) {
            return begin == null ? new Bar(LEFT, 0) : new Bar(x(begin), Math.max(LEAST, x(end) - x(begin)));
        }
    }
}
