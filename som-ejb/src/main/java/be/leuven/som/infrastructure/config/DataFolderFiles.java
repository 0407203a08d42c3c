package be.leuven.som.infrastructure.config;

import be.leuven.som.application.account.SetupLinkFile;
import be.leuven.som.application.setup.ExampleAccountsFile;
import be.leuven.som.application.setup.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the first start tells whoever runs the system, in files of the data folder that only the owner can read. */
@ApplicationScoped
public class DataFolderFiles implements SetupLinkFile, ExampleAccountsFile {
    private Settings settings;

    protected DataFolderFiles() {
        // for the proxy
    }

    @Inject
    public DataFolderFiles(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void write(String link) {
        write(setupLink(), List.of(link));
    }

    @Override
    public void remove() {
        try {
            Files.deleteIfExists(setupLink());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void write(List<String> lines) {
        write(settings.dataFolder().resolve("example-accounts.txt"), lines);
    }

    private Path setupLink() {
        return settings.dataFolder().resolve("setup-link.txt");
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.deleteIfExists(file);
            OwnersFile.create(file, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
