package be.leuven.som.api.network;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Brings in the rows of a file.
 *
 * @param columns what each column says; null for one to leave alone
 * @param decisionId the decision that admits the partners that are new; null to keep them as applicants
 * @param expected what the preview said; nothing is done when it comes out otherwise by now. Null for a preview
 */
public record ReadSheet(
        SheetKind kind, SheetFile file, List<SheetField> columns, UUID decisionId, SheetPreview.Counts expected)
        implements Serializable {}
