package be.leuven.som.infrastructure.document;

import be.leuven.som.api.charter.TrackedText;
import be.leuven.som.application.document.Sheet;
import be.leuven.som.application.document.Sheet.Block;
import be.leuven.som.application.document.Sheet.Facts;
import be.leuven.som.application.document.Sheet.Heading;
import be.leuven.som.application.document.Sheet.Marked;
import be.leuven.som.application.document.Sheet.Paragraph;
import be.leuven.som.application.document.Sheet.Table;
import be.leuven.som.application.document.Sheet.Tracked;
import be.leuven.som.application.document.Sheet.Written;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a DOCX. */
final class DocxBody {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\""
                    + NAMESPACE + "\"><w:body>");

    DocxBody(Sheet sheet) {
        paragraph("Title", run(sheet.title(), false, false));
        paragraph("Subtitle", run(sheet.subtitle(), false, false));
        sheet.blocks().forEach(this::block);
        xml.append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .append("<w:pgMar w:top=\"1250\" w:right=\"1130\" w:bottom=\"1250\" w:left=\"1130\"")
                .append(" w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
    }

    String xml() {
        return xml.toString();
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            paragraph("Heading" + (heading.level() - 1), run(heading.text(), false, false));
        } else if (block instanceof Paragraph paragraph) {
            paragraph("How", run(paragraph.text(), false, false));
        } else if (block instanceof Written written) {
            MarkdownProse.parsed(written.markdown()).accept(new DocxProse(this));
        } else if (block instanceof Marked marked) {
            marked(marked);
        } else if (block instanceof Tracked tracked) {
            tracked(tracked);
        } else if (block instanceof Facts facts) {
            facts.facts()
                    .forEach(f ->
                            paragraph("ListBullet", run(f.label() + ": ", true, false) + run(f.value(), false, false)));
        } else if (block instanceof Table table) {
            table(table);
        }
    }

    private void marked(Marked marked) {
        paragraph("Marked", run(marked.label(), true, false));
        marked.text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> paragraph("Marked", run(line, false, false)));
        if (marked.note() != null) {
            paragraph("Marked", run(marked.note(), false, true));
        }
    }

    private void tracked(Tracked tracked) {
        paragraph("Normal", tracked.text().pieces().stream().map(DocxBody::run).collect(Collectors.joining()));
    }

    private static String run(TrackedText.Piece piece) {
        String look =
                switch (piece.change()) {
                    case SAME -> "";
                    case REMOVED -> "<w:rPr><w:strike/></w:rPr>";
                    case ADDED -> "<w:rPr><w:u w:val=\"single\"/></w:rPr>";
                };
        return "<w:r>" + look + "<w:t xml:space=\"preserve\">" + text(piece.text()) + "</w:t></w:r>";
    }

    private void table(Table table) {
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                .append("<w:tblLook w:firstRow=\"1\"/><w:tblCaption w:val=\"")
                .append(text(table.caption()))
                .append("\"/></w:tblPr><w:tblGrid>")
                .append("<w:gridCol/>".repeat(table.headers().size()))
                .append("</w:tblGrid>");
        row(table.headers(), true);
        table.rows().forEach(cells -> row(cells, false));
        xml.append("</w:tbl>");
        paragraph("Normal", "");
    }

    private void row(List<String> cells, boolean head) {
        xml.append("<w:tr>").append(head ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
        for (String cell : cells) {
            xml.append("<w:tc><w:tcPr/>");
            paragraph("Cell", run(cell, head, false));
            xml.append("</w:tc>");
        }
        xml.append("</w:tr>");
    }

    /** @param runs what stands in it, as {@link #run} writes it */
    void paragraph(String style, String runs) {
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/></w:pPr>")
                .append(runs)
                .append("</w:p>");
    }

    static String run(String words, boolean bold, boolean italic) {
        String look = (bold ? "<w:b/>" : "") + (italic ? "<w:i/>" : "");
        return "<w:r>" + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>") + "<w:t xml:space=\"preserve\">"
                + text(words) + "</w:t></w:r>";
    }

    static String text(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
