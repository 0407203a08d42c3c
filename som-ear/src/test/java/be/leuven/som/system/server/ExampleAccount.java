package be.leuven.som.system.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** An account of the example network, as the first start writes them down. */
public record ExampleAccount(String email, String who, String password) {
    public static List<ExampleAccount> of(RunningSom som) {
        try {
            return Files.readAllLines(som.data().resolve("example-accounts.txt")).stream()
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new ExampleAccount(columns[0], columns[1], columns[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
