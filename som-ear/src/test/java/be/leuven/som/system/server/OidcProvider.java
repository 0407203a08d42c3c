package be.leuven.som.system.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A real OpenID Connect provider on this machine: oidc-provider, which is certified, on Node. It is fetched once, at the
 * versions of {@code src/test/oidc/package-lock.json}.
 */
public final class OidcProvider implements AutoCloseable {
    private static final Path SOURCE = Places.ROOT.resolve("som-ear/src/test/oidc");

    private final ChildProcess process;

    private OidcProvider(ChildProcess process) {
        this.process = process;
    }

    /** A free port, at which one can be started later. */
    public static int port() {
        return Ports.free();
    }

    public static String issuer(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** @param comeBack where it leads people back to */
    public static OidcProvider start(int port, URI comeBack) {
        Path folder = installed();
        Path console = folder.resolve("console-" + port + ".log");
        ChildProcess process = ChildProcess.start(
                folder, console, Map.of(), List.of("node", "provider.js", String.valueOf(port), comeBack.toString()));
        Web.awaitPage(URI.create(issuer(port) + "/.well-known/openid-configuration"), process::isAlive);
        return new OidcProvider(process);
    }

    private static Path installed() {
        try {
            Path folder = Files.createDirectories(Places.TARGET.resolve("oidc"));
            for (String file : List.of("provider.js", "package.json", "package-lock.json")) {
                Files.write(folder.resolve(file), Files.readAllBytes(SOURCE.resolve(file)));
            }
            if (!Files.exists(folder.resolve("node_modules/oidc-provider"))) {
                ChildProcess.run(folder, List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
