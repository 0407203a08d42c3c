package be.leuven.som.infrastructure.evidence;

import be.leuven.som.domain.evidence.Checkpoint;
import be.leuven.som.domain.evidence.Evidence.Noted;
import be.leuven.som.domain.evidence.EvidenceCheck;
import be.leuven.som.domain.evidence.EvidenceFile;
import be.leuven.som.domain.evidence.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The program behind {@code ./som verify}: says whether evidence is whole, without the system that made it.
 *
 * <p>Takes one of {@code --data FOLDER}, {@code --config FILE}, {@code --file FILE}, and any number of {@code --checkpoint
 * FILE}. Ends with 0 when all is whole, 1 after naming what is not, 2 when nothing could be checked.
 */
public final class VerifyCommand {
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;

    private final EvidenceCheck check = new EvidenceCheck();

    /** What hinders the check, in a sentence for who typed the command. */
    private static final class Hindrance extends Exception {
        private static final long serialVersionUID = 1L;

        Hindrance(String sentence) {
            super(sentence);
        }
    }

    private VerifyCommand() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words), System.out, System.err));
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        VerifyCommand command = new VerifyCommand();
        try {
            for (int i = 0; i < words.size(); i += 2) {
                if (i + 1 == words.size()) {
                    throw new Hindrance(words.get(i) + " needs a value");
                }
                command.take(words.get(i), Path.of(words.get(i + 1)));
            }
        } catch (Hindrance hindrance) {
            err.println("som: " + hindrance.getMessage());
            return NOT_CHECKED;
        }
        return command.tell(out);
    }

    private void take(String option, Path path) throws Hindrance {
        switch (option) {
            case "--data" -> folder(path);
            case "--config" -> database(path);
            case "--file" -> file(path);
            case "--checkpoint" -> checkpoint(path);
            default -> throw new Hindrance("verify takes no '" + option + "'");
        }
    }

    private int tell(PrintStream out) {
        List<Finding> findings = check.findings();
        if (findings.isEmpty()) {
            out.println("Whole: " + check.records() + " records; the last has the hash " + check.lastHash());
            return WHOLE;
        }
        findings.forEach(out::println);
        out.println("Not whole: " + findings.size() + (findings.size() == 1 ? " finding" : " findings"));
        return BROKEN;
    }

    private void folder(Path folder) throws Hindrance {
        Path database = folder.resolve("db");
        if (!Files.isDirectory(database)) {
            throw new Hindrance("there is no database in " + folder);
        }
        try {
            read("jdbc:derby:" + database.toAbsolutePath(), new Properties());
        } catch (SQLException failed) {
            throw new Hindrance(
                    inUse(failed)
                            ? "the data folder " + folder + " is in use: stop SOM first, or check an exported file"
                            : "the database in " + folder + " cannot be read: " + failed.getMessage());
        }
    }

    /** XSDB6: another program has it open; it stands behind the sentence that the database did not start. */
    private static boolean inUse(SQLException failed) {
        for (SQLException cause = failed; cause != null; cause = cause.getNextException()) {
            if ("XSDB6".equals(cause.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private void database(Path config) throws Hindrance {
        Properties settings = new Properties();
        try (Reader in = Files.newBufferedReader(config)) {
            settings.load(in);
        } catch (IOException unreadable) {
            throw new Hindrance("cannot read the configuration file " + config);
        }
        String url = setting(settings, "som.db.url");
        if (url.isEmpty()) {
            throw new Hindrance("som.db.url is not set in " + config);
        }
        Properties login = new Properties();
        login.setProperty("user", setting(settings, "som.db.user"));
        login.setProperty("password", setting(settings, "som.db.password"));
        try {
            read(url, url.startsWith("jdbc:derby:") ? new Properties() : login);
        } catch (SQLException failed) {
            throw new Hindrance("the database cannot be read: " + failed.getMessage());
        }
    }

    private static String setting(Properties settings, String name) {
        String variable = System.getenv(name.replace('.', '_').toUpperCase(Locale.ROOT));
        return variable != null ? variable : settings.getProperty(name, "").strip();
    }

    private void read(String url, Properties login) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, login)) {
            EvidenceTables.read(connection).forEach(check);
        }
    }

    private void file(Path file) throws Hindrance {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            EvidenceFile.read(in, check);
        } catch (IOException unreadable) {
            throw new Hindrance("cannot read the file " + file);
        }
    }

    private void checkpoint(Path file) throws Hindrance {
        try {
            check.accept(new Noted(Checkpoint.read(Files.readString(file))));
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            throw new Hindrance("there is no checkpoint in " + file);
        }
    }
}
