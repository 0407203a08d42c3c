package be.leuven.som.application.network;

import be.leuven.som.api.network.NetworkExchange;
import be.leuven.som.api.network.ReadSheet;
import be.leuven.som.api.network.SheetField;
import be.leuven.som.api.network.SheetFile;
import be.leuven.som.api.network.SheetHead;
import be.leuven.som.api.network.SheetKind;
import be.leuven.som.api.network.SheetPreview;
import be.leuven.som.api.network.SheetPreview.Outcome;
import be.leuven.som.application.Reading;
import be.leuven.som.application.UseCase;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.security.Roles;
import be.leuven.som.domain.shared.DomainException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

@Stateless
@UseCase
@RolesAllowed(Roles.MEMBER)
public class NetworkExchangeBean implements NetworkExchange {
    private static final int SAMPLE = 3;

    @Inject
    private SheetFiles files;

    @Inject
    private SheetPlanning planning;

    @Inject
    private SheetContents contents;

    @Inject
    private PartnerRights rights;

    @Inject
    private AuditTrail audit;

    @Override
    @Reading
    public SheetHead head(SheetKind kind, SheetFile file) {
        rights.requireKeeper();
        List<List<String>> rows = files.read(file);
        List<String> titles = rows.get(0);
        return new SheetHead(
                titles,
                titles.stream()
                        .map(title -> SheetWords.field(kind, title).orElse(null))
                        .toList(),
                rows.stream().skip(1).limit(SAMPLE).toList(),
                rows.size() - 1);
    }

    @Override
    @Reading
    public SheetPreview preview(ReadSheet command) {
        rights.requireKeeper();
        return preview(planned(command));
    }

    @Override
    public SheetPreview bringIn(ReadSheet command) {
        rights.requireKeeper();
        List<PlannedRow> rows = planned(command);
        SheetPreview preview = preview(rows);
        if (preview.counts().wrong() > 0) {
            throw DomainException.at(
                    "file", "sheet.wrong-rows", preview.counts().wrong());
        }
        if (!preview.counts().equals(command.expected())) {
            throw DomainException.at("file", "sheet.changed-meanwhile");
        }
        rows.forEach(row -> row.act().run());
        audit.record("network.imported", null);
        return preview;
    }

    @Override
    public SheetFile takeOut(SheetKind kind, String format, Locale language) {
        rights.requireKeeper();
        SheetFile file = files.write(kind.name().toLowerCase(Locale.ROOT), format, contents.of(kind, language));
        audit.record("network.exported", null);
        return file;
    }

    private List<PlannedRow> planned(ReadSheet command) {
        List<List<String>> rows = files.read(command.file());
        List<SheetField> columns = columns(command);
        List<SheetRow> told = IntStream.range(1, rows.size())
                .mapToObj(i -> SheetRow.of(i + 1, rows.get(i), columns))
                .filter(row -> !row.blank())
                .toList();
        return planning.plan(command.kind(), told, command.decisionId());
    }

    private static List<SheetField> columns(ReadSheet command) {
        List<SheetField> chosen =
                command.columns().stream().filter(field -> field != null).toList();
        if (chosen.stream().distinct().count() < chosen.size()) {
            throw DomainException.because("sheet.column-twice");
        }
        if (chosen.stream().anyMatch(field -> field.kind() != command.kind())) {
            throw DomainException.because("sheet.column-of-another-kind");
        }
        return command.columns();
    }

    private static SheetPreview preview(List<PlannedRow> rows) {
        return new SheetPreview(
                new SheetPreview.Counts(
                        count(rows, Outcome.ADDED),
                        count(rows, Outcome.CHANGED),
                        count(rows, Outcome.SAME),
                        count(rows, Outcome.WRONG)),
                rows.stream().map(PlannedRow::line).toList());
    }

    private static long count(List<PlannedRow> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.line().outcome() == outcome).count();
    }
}
