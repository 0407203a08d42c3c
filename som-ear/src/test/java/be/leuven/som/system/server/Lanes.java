package be.leuven.som.system.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The tests run in two lanes, JVMs that know nothing of each other; they share the machine by a lock on a file, so that a
 * test that is {@link Alone} has it for itself.
 */
public final class Lanes implements BeforeEachCallback, AfterEachCallback {
    private static final Namespace NAMESPACE = Namespace.create(Lanes.class);

    /** The first byte of the file: whoever holds it waits for the machine, and those after it stand behind. */
    private static final long DOOR = 0;

    /** The second byte: shared by tests that run, or held by one alone. */
    private static final long MACHINE = 1;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        Path file = Places.TARGET.resolve("lanes.lock");
        FileChannel lanes =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        context.getStore(NAMESPACE).put(FileChannel.class, lanes);
        FileLock door = lanes.lock(DOOR, 1, false);
        lanes.lock(MACHINE, 1, !isAlone(context));
        door.release();
    }

    /** Whatever the channel holds, ends with it. */
    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        context.getStore(NAMESPACE).remove(FileChannel.class, FileChannel.class).close();
    }

    private static boolean isAlone(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), Alone.class)
                || AnnotationSupport.isAnnotated(context.getRequiredTestClass(), Alone.class);
    }
}
