package be.leuven.som.infrastructure.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that comes round by itself keeps coming, whatever happens in one round. */
class RoundsTest {
    private static final Logger LOG = Logger.getLogger("be.leuven.som.rounds");

    private final ScheduledExecutorService executor = new ScheduledThreadPoolExecutor(2);
    private final Rounds rounds = new Rounds();

    @BeforeEach
    void failures_are_expected() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void all_ends() {
        rounds.end();
        executor.shutdownNow();
        LOG.setLevel(null);
    }

    @Test
    void a_round_that_fails_does_not_end_the_rounds() throws Exception {
        Work work = new Work(3, () -> {
            throw new IllegalStateException("no mail server");
        });

        rounds.goRound(executor, List.of(work));

        assertThat(work.done()).isTrue();
    }

    @Test
    void an_error_does_not_end_them_either() throws Exception {
        Work work = new Work(3, () -> {
            throw new StackOverflowError("of a mail");
        });

        rounds.goRound(executor, List.of(work));

        assertThat(work.done()).isTrue();
    }

    @Test
    void work_that_fails_does_not_hinder_other_work() throws Exception {
        Work failing = new Work(1, () -> {
            throw new IllegalStateException();
        });
        Work other = new Work(3, () -> {});

        rounds.goRound(executor, List.of(failing, other));

        assertThat(failing.done()).isTrue();
        assertThat(other.done()).isTrue();
    }

    @Test
    void what_is_not_wanted_here_is_never_done() throws Exception {
        Work unwanted = new Work(1, () -> {}) {
            @Override
            public boolean wanted() {
                return false;
            }
        };
        Work other = new Work(2, () -> {});

        rounds.goRound(executor, List.of(unwanted, other));

        assertThat(other.done()).isTrue();
        assertThat(unwanted.times.get()).isZero();
    }

    @Test
    void nothing_is_done_after_the_end() {
        Work work = new Work(1, () -> {});
        rounds.goRound(executor, List.of(work));
        rounds.end();
        int before = work.times.get();

        work.round();

        assertThat(work.times.get()).isEqualTo(before);
        assertThat(((ScheduledThreadPoolExecutor) executor).getQueue())
                .allMatch(task -> ((java.util.concurrent.Future<?>) task).isCancelled());
    }

    @Test
    void who_asks_for_a_round_while_one_goes_makes_it_go_once_more() {
        AtomicInteger depth = new AtomicInteger();
        Work[] self = new Work[1];
        self[0] = new Work(1, () -> {
            assertThat(depth.incrementAndGet()).isOne();
            if (self[0].times.get() == 1) {
                self[0].round();
                self[0].round();
            }
            depth.decrementAndGet();
        });

        self[0].round();

        assertThat(self[0].times.get()).isEqualTo(2);
    }

    @Test
    void one_that_fails_does_not_keep_the_others_waiting_and_nothing_more_is_done_after_the_end() {
        List<String> seen = new ArrayList<>();
        Work[] self = new Work[1];
        self[0] = new Work(
                1,
                () -> self[0].forEach(List.of("a", "b", "c", "d"), one -> {
                    if ("a".equals(one)) {
                        throw new IllegalStateException();
                    }
                    seen.add(one);
                    if ("c".equals(one)) {
                        self[0].stop();
                    }
                }));

        self[0].round();

        assertThat(seen).containsExactly("b", "c");
    }

    /** Counts its rounds; comes round at once and a millisecond after the end of each. */
    private static class Work extends Recurring {
        private final AtomicInteger times = new AtomicInteger();
        private final CountDownLatch left;
        private final Runnable what;

        Work(int enough, Runnable what) {
            super(Duration.ZERO, Duration.ofMillis(1));
            this.left = new CountDownLatch(enough);
            this.what = what;
        }

        @Override
        protected void work() {
            times.incrementAndGet();
            left.countDown();
            what.run();
        }

        boolean done() throws InterruptedException {
            return left.await(20, TimeUnit.SECONDS);
        }
    }
}
