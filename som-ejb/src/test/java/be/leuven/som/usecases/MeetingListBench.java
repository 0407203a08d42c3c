package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.Page;
import be.leuven.som.api.meeting.MeetingFilter;
import be.leuven.som.api.meeting.MeetingSummary;
import be.leuven.som.usecases.support.ManyMeetings;
import be.leuven.som.usecases.support.MovableClock;
import be.leuven.som.usecases.support.UseCaseTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * How long the list of meetings takes with 100 meetings and with 10,000. No test: {@code bench/lists.sh} runs it.
 *
 * <p>Medians of many calls, so that a pause of the machine in between does not count.
 */
class MeetingListBench extends UseCaseTest {
    private static final int WARM_UP = 400;
    private static final int CALLS = 300;

    private static final Map<String, MeetingFilter> LISTS = new TreeMap<>(Map.of(
            "coming", new MeetingFilter(MeetingFilter.When.COMING, null, null),
            "past", new MeetingFilter(MeetingFilter.When.PAST, null, null)));

    @AfterEach
    void removeThem() throws SQLException {
        MovableClock.turnBack();
        ManyMeetings.remove();
    }

    @Test
    void compare() throws SQLException, IOException {
        ManyMeetings.add(100, 1, 5);
        LISTS.values().forEach(list -> measure(CITY, list, WARM_UP));
        Map<String, Long> few = measureAll(100);
        ManyMeetings.add(9_900, 1, 5);
        Map<String, Long> many = measureAll(10_000);

        List<String> lines = few.keySet().stream()
                .map(list -> String.format(
                        Locale.ROOT,
                        "%-20s %6d µs with 100 meetings, %6d µs with 10,000: ratio %.2f",
                        list,
                        few.get(list),
                        many.get(list),
                        (double) many.get(list) / few.get(list)))
                .toList();
        Files.write(Path.of(System.getProperty("som.data"), "lists.txt"), lines);
        assertThat(lines).hasSize(4);
    }

    /** The coming ones before the first of them, the past ones after the last: one each hour. */
    private Map<String, Long> measureAll(int meetings) {
        Map<String, Long> medians = new TreeMap<>();
        for (String account : List.of(CITY, COORDINATOR)) {
            LISTS.forEach((name, list) -> {
                MovableClock.turnBack();
                if (list.when() == MeetingFilter.When.PAST) {
                    MovableClock.turnOnBy(Duration.ofDays(2).plusHours(meetings));
                }
                measure(account, list, CALLS / 3);
                medians.put(name + " of " + account, measure(account, list, CALLS));
            });
        }
        return medians;
    }

    /** The median in microseconds. */
    private long measure(String account, MeetingFilter list, int calls) {
        long[] times = new long[calls];
        for (int i = 0; i < calls; i++) {
            times[i] = as(account, () -> {
                long start = System.nanoTime();
                Page<MeetingSummary> page = overview.list(list, 0);
                assertThat(page.items()).isNotEmpty();
                return (System.nanoTime() - start) / 1000;
            });
        }
        Arrays.sort(times);
        return times[calls / 2];
    }
}
