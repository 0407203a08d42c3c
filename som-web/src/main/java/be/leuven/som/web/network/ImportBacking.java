package be.leuven.som.web.network;

import be.leuven.som.api.decision.DecisionLine;
import be.leuven.som.api.network.NetworkExchange;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.PartnerKeeping;
import be.leuven.som.api.network.ReadSheet;
import be.leuven.som.api.network.SheetField;
import be.leuven.som.api.network.SheetFile;
import be.leuven.som.api.network.SheetHead;
import be.leuven.som.api.network.SheetKind;
import be.leuven.som.api.network.SheetPreview;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.primefaces.event.FileUploadEvent;

/** Bringing in a file: choose it, say what its columns say, look at what would come of it, and do it. */
@Named
@ViewScoped
public class ImportBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NetworkExchange exchange;

    @Inject
    private PartnerKeeping keeping;

    @Inject
    private PartnerDirectory directory;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    @Inject
    private ImportLines said;

    private SheetKind kind = SheetKind.PARTNERS;
    private UUID decisionId;
    private SheetFile file;
    private List<ColumnForm> columns = List.of();
    private SheetPreview.Counts counts;
    private List<ImportLine> lines = List.of();

    public void open() {
        if (!directory.mayKeep()) {
            addresses.notFound();
        }
    }

    public void upload(FileUploadEvent event) {
        file = new SheetFile(event.getFile().getFileName(), event.getFile().getContent());
        look();
    }

    /** Reads the titles of the file, and what its columns seem to say. */
    public void look() {
        columns = List.of();
        counts = null;
        if (file == null) {
            return;
        }
        attempt.result(() -> exchange.head(kind, file)).ifPresentOrElse(this::choose, () -> file = null);
    }

    private void choose(SheetHead head) {
        columns = IntStream.range(0, head.titles().size())
                .mapToObj(i -> new ColumnForm(
                        head.titles().get(i),
                        head.sample().stream()
                                .map(row -> i < row.size() ? row.get(i) : "")
                                .filter(cell -> !cell.isBlank())
                                .collect(Collectors.joining(" · ")),
                        head.proposed().get(i)))
                .collect(Collectors.toList());
    }

    public void preview() {
        attempt.result(() -> exchange.preview(command(null))).ifPresent(preview -> {
            counts = preview.counts();
            lines = said.of(preview);
        });
    }

    public void bringIn() {
        attempt.result(() -> exchange.bringIn(command(counts))).ifPresent(done -> {
            attempt.say(words.of(
                    "partners",
                    "import.done",
                    done.counts().added(),
                    done.counts().changed(),
                    done.counts().same()));
            addresses.go("/partners");
        });
    }

    private ReadSheet command(SheetPreview.Counts expected) {
        List<SheetField> chosen = columns.stream().map(ColumnForm::getField).collect(Collectors.toList());
        return new ReadSheet(kind, file, chosen, decisionId, expected);
    }

    public List<SheetKind> getKinds() {
        return List.of(SheetKind.values());
    }

    public List<SheetField> getFields() {
        return kind.fields();
    }

    public List<DecisionLine> getDecisions() {
        return keeping.decisions();
    }

    public String getFileName() {
        return file == null ? null : file.name();
    }

    public List<ColumnForm> getColumns() {
        return columns;
    }

    /** Null before there is a preview. */
    public SheetPreview.Counts getCounts() {
        return counts;
    }

    public List<ImportLine> getLines() {
        return lines;
    }

    public SheetKind getKind() {
        return kind;
    }

    public void setKind(SheetKind kind) {
        this.kind = kind;
    }

    public UUID getDecisionId() {
        return decisionId;
    }

    public void setDecisionId(UUID decisionId) {
        this.decisionId = decisionId;
    }
}
