package be.leuven.som.usecases.support;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.security.auth.Subject;

/**
 * Calls use cases as somebody.
 *
 * <p>Each call has a thread of its own, as each request of a user has, so that nothing that is kept for one caller is
 * still there for the next. The caller is put where the container's sign-in would put it: the id of the account as name,
 * its groups beside it. The server publishes no types for that, hence the reflection.
 */
public final class As {
    private As() {}

    /** What a caller does. */
    public interface Act {
        void run() throws Exception;
    }

    /** How a call ended: with an answer, or refused. */
    public record Outcome<T>(T answer, Throwable refusal) {
        public boolean succeeded() {
            return refusal == null;
        }
    }

    /** Asks something as the owner of the account with that sign-in name, before the "@". */
    public static <T> T as(String account, Callable<T> question) {
        return answer(as(Caller.called(account), question));
    }

    /** Does something as the owner of that account. */
    public static void doAs(String account, Act act) {
        as(account, () -> {
            act.run();
            return null;
        });
    }

    /** Asks something without having signed in. */
    public static <T> T visitor(Callable<T> question) {
        return answer(as(Caller.VISITOR, question));
    }

    /** All of them at the same moment; gives how each ended, in the same order. */
    public static <T> List<Outcome<T>> together(List<String> accounts, List<Callable<T>> questions) {
        CountDownLatch ready = new CountDownLatch(questions.size());
        List<FutureTask<T>> running = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Callable<T> question = questions.get(i);
            running.add(as(Caller.called(accounts.get(i % accounts.size())), () -> {
                ready.countDown();
                ready.await();
                return question.call();
            }));
        }
        return running.stream().map(As::outcome).toList();
    }

    private static <T> FutureTask<T> as(Caller caller, Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(() -> {
            signIn(caller);
            return question.call();
        });
        new Thread(task, "as " + caller.name()).start();
        return task;
    }

    private static <T> T answer(FutureTask<T> task) {
        Outcome<T> outcome = outcome(task);
        if (outcome.refusal() instanceof RuntimeException refused) {
            throw refused;
        }
        if (outcome.refusal() != null) {
            throw new IllegalStateException(outcome.refusal());
        }
        return outcome.answer();
    }

    private static <T> Outcome<T> outcome(FutureTask<T> task) {
        try {
            return new Outcome<>(task.get(), null);
        } catch (ExecutionException refused) {
            return new Outcome<>(null, refused.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void signIn(Caller caller) throws ReflectiveOperationException {
        Class<?> context = Class.forName("com.sun.enterprise.security.SecurityContext");
        if (caller.groups().isEmpty()) {
            context.getMethod("setUnauthenticatedContext").invoke(null);
            return;
        }
        Subject subject = new Subject();
        subject.getPrincipals().add(principal("PrincipalImpl", caller.name()));
        for (String group : caller.groups()) {
            subject.getPrincipals().add(principal("Group", group));
        }
        Object signedIn = context.getConstructor(String.class, Subject.class).newInstance(caller.name(), subject);
        context.getMethod("setCurrent", context).invoke(null, signedIn);
    }

    private static Principal principal(String type, String name) throws ReflectiveOperationException {
        return Class.forName("org.glassfish.security.common." + type)
                .asSubclass(Principal.class)
                .getConstructor(String.class)
                .newInstance(name);
    }
}
