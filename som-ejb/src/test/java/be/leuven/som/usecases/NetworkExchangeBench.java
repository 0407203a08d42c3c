package be.leuven.som.usecases;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.Partners.decisionOf;
import static org.assertj.core.api.Assertions.assertThat;

import be.leuven.som.api.network.NetworkExchange;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.PartnerFilter;
import be.leuven.som.api.network.ReadSheet;
import be.leuven.som.api.network.SheetFile;
import be.leuven.som.api.network.SheetHead;
import be.leuven.som.api.network.SheetKind;
import be.leuven.som.api.network.SheetPreview;
import be.leuven.som.api.network.SheetPreview.Counts;
import be.leuven.som.usecases.support.Partners;
import be.leuven.som.usecases.support.UseCaseTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long a file of 5,000 partners takes, which should be under ten seconds. No test: {@code bench/import.sh} runs it. */
class NetworkExchangeBench extends UseCaseTest {
    private static final int ROWS = 5_000;

    @Inject
    private NetworkExchange exchange;

    @Inject
    private PartnerDirectory directory;

    @AfterEach
    void leaveTheExampleAsItWas() throws SQLException {
        Partners.remove();
    }

    @Test
    void measure() throws IOException {
        SheetFile file = new SheetFile("proef.csv", file().getBytes(StandardCharsets.UTF_8));
        SheetHead head = as(COORDINATOR, () -> exchange.head(SheetKind.PARTNERS, file));
        ReadSheet first = sheet(file, head, new Counts(ROWS, 0, 0, 0));
        ReadSheet again = sheet(file, head, new Counts(0, 0, ROWS, 0));

        List<String> lines = List.of(
                line("preview of new partners", () -> exchange.preview(first)),
                line("bringing them in", () -> exchange.bringIn(first)),
                line("bringing them in once more", () -> exchange.bringIn(again)));

        Files.write(Path.of(System.getProperty("som.data"), "import.txt"), lines);
        assertThat(directory.list(PartnerFilter.NONE, 3).items()).hasSize(24);
    }

    private static ReadSheet sheet(SheetFile file, SheetHead head, Counts expected) {
        return new ReadSheet(SheetKind.PARTNERS, file, head.proposed(), decisionOf("OR"), expected);
    }

    private static String file() {
        String run = title();
        StringBuilder file = new StringBuilder("Naam;Soort;Rol;Niveaus;Straat;Postcode;Gemeente\n");
        for (int i = 0; i < ROWS; i++) {
            file.append(run)
                    .append(' ')
                    .append(i)
                    .append(";School;Onderwijsmaker;kleuter, lager;Straat ")
                    .append(i)
                    .append(";3000;Leuven\n");
        }
        return file.toString();
    }

    private static String line(String what, Callable<SheetPreview> act) {
        long begin = System.nanoTime();
        as(COORDINATOR, act);
        return what + ": " + (System.nanoTime() - begin) / 1_000_000 + " ms for " + ROWS + " rows";
    }
}
