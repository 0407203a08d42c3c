package be.leuven.som.system.city;

import be.leuven.som.system.server.ChildProcess;
import be.leuven.som.system.server.PayaraServer;
import be.leuven.som.system.server.Places;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The sample client, compiled against the published contract only and run with the options that its README names. */
final class CityClient {
    /** How a run ended. */
    record Outcome(int code, String said) {}

    private static final Path SOURCES = Places.ROOT.resolve("docs/city-client/src");
    private static final Path LIBRARY = Places.PAYARA.resolve("glassfish/lib");
    private static final String CONTRACT = Places.ROOT
            .resolve("som-ejb/target")
            .resolve("som-ejb-" + System.getProperty("som.version") + "-client.jar")
            .toString();

    private final Path classes = Places.fresh("city-client");

    CityClient() {
        Path source = SOURCES.resolve("be/leuven/city/client/ReadNetwork.java");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), "-cp", classPath(), source.toString());
        if (result != 0) {
            throw new IllegalStateException("the sample client does not compile");
        }
    }

    Outcome run(PayaraServer server, String user, String password) {
        return run(server, Map.of("SOM_USER", user, "SOM_PASSWORD", password));
    }

    Outcome runWithoutCredentials(PayaraServer server) {
        return run(server, Map.of());
    }

    private Outcome run(PayaraServer server, Map<String, String> environment) {
        List<String> command = Stream.of(
                        Stream.of(Places.java(), "-Xmx128m"),
                        opened("java.base/java.lang", "java.base/java.io", "java.base/java.util"),
                        opened("java.management/javax.management", "java.management/javax.management.openmbean"),
                        Stream.of(
                                "-Djava.security.auth.login.config=" + LIBRARY.resolve("appclient/appclientlogin.conf"),
                                "-Djavax.net.ssl.trustStore=" + server.trustStore(),
                                "-Djavax.net.ssl.trustStorePassword=changeit",
                                "-Djava.util.logging.config.file=" + SOURCES.resolve("logging.properties"),
                                "-cp",
                                classPath(),
                                "be.leuven.city.client.ReadNetwork",
                                "127.0.0.1",
                                String.valueOf(server.iiopPort())))
                .flatMap(options -> options)
                .toList();
        Path output = Places.fresh("city-client").resolve("output.txt");
        ChildProcess client = ChildProcess.start(classes, output, environment, command);
        return new Outcome(client.await(Duration.ofMinutes(2)), client.said());
    }

    private String classPath() {
        return String.join(
                File.pathSeparator,
                classes.toString(),
                CONTRACT,
                LIBRARY.resolve("gf-client.jar").toString());
    }

    private static Stream<String> opened(String... packages) {
        return Stream.of(packages).map(name -> "--add-opens=" + name + "=ALL-UNNAMED");
    }
}
