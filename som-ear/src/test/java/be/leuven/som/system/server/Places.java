package be.leuven.som.system.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build put what the tests need. */
public final class Places {
    /** The folder of the whole project. */
    public static final Path ROOT = moduleFolder().getParent();

    public static final Path TARGET = moduleFolder().resolve("target");
    public static final Path WAR = ROOT.resolve("som-web/target/som.war");
    public static final Path EAR = TARGET.resolve("som.ear");
    public static final Path MICRO = TARGET.resolve("payara-micro.jar");
    public static final Path MICRO_SETTINGS = moduleFolder().resolve("src/main/micro");
    public static final Path PAYARA = TARGET.resolve("payara6");

    private Places() {}

    /** The Java that runs the tests runs the servers too. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** An empty folder of that beginning under {@code target/system-tests}; it stays, for who looks into a failure. */
    public static Path fresh(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(TARGET.resolve("system-tests")), name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Maven says which module it tests; an IDE starts in the folder of the module or of the project
    private static Path moduleFolder() {
        Path here = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return here.endsWith("som-ear") ? here : here.resolve("som-ear");
    }
}
