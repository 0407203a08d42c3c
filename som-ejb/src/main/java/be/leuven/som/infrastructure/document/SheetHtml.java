package be.leuven.som.infrastructure.document;

import be.leuven.som.api.charter.TrackedText;
import be.leuven.som.application.document.Sheet;
import be.leuven.som.application.document.Sheet.Block;
import be.leuven.som.application.document.Sheet.Code;
import be.leuven.som.application.document.Sheet.Fact;
import be.leuven.som.application.document.Sheet.Facts;
import be.leuven.som.application.document.Sheet.Heading;
import be.leuven.som.application.document.Sheet.Marked;
import be.leuven.som.application.document.Sheet.Paragraph;
import be.leuven.som.application.document.Sheet.Table;
import be.leuven.som.application.document.Sheet.Tracked;
import be.leuven.som.application.document.Sheet.Written;
import be.leuven.som.application.minutes.Prose;
import java.util.Base64;
import java.util.List;

/** A paper as the XHTML from which the PDF is made; structure only, its looks are in {@code paper.css}. */
final class SheetHtml {
    private final Prose prose;
    private final StringBuilder html = new StringBuilder();
    private int parts;

    private SheetHtml(Prose prose) {
        this.prose = prose;
    }

    static String of(Sheet sheet, Prose prose, String css) {
        SheetHtml written = new SheetHtml(prose);
        written.head(sheet, css);
        sheet.blocks().forEach(written::block);
        written.html.append("</body></html>");
        return written.html.toString();
    }

    private void head(Sheet sheet, String css) {
        html.append("<html lang=\"").append(sheet.language().getLanguage()).append("\"><head><title>");
        html.append(text(sheet.title())).append("</title><meta name=\"description\" content=\"");
        html.append(text(sheet.subtitle())).append("\"/><meta name=\"author\" content=\"SOM\"/><style>");
        html.append(css).append("</style><bookmarks>");
        int part = 0;
        for (Block block : sheet.blocks()) {
            if (block instanceof Heading heading && heading.level() == 2) {
                html.append("<bookmark name=\"").append(text(heading.text())).append("\" href=\"#part");
                html.append(part).append("\"/>");
                part++;
            }
        }
        html.append("</bookmarks></head><body><div id=\"foot\">SOM – ").append(text(sheet.code()));
        html.append("</div>");
        element("h1", "", sheet.title());
        element("p", " class=\"subtitle\"", sheet.subtitle());
    }

    private void block(Block block) {
        if (block instanceof Heading heading) {
            String id = heading.level() == 2 ? " id=\"part" + parts++ + "\"" : "";
            element("h" + heading.level(), id, heading.text());
        } else if (block instanceof Paragraph paragraph) {
            element("p", " class=\"how\"", paragraph.text());
        } else if (block instanceof Written written) {
            html.append(prose.html(Glyphs.printable(written.markdown())));
        } else if (block instanceof Marked marked) {
            marked(marked);
        } else if (block instanceof Tracked tracked) {
            tracked(tracked);
        } else if (block instanceof Facts facts) {
            facts(facts);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Code code) {
            code(code);
        }
    }

    private void code(Code code) {
        html.append("<p class=\"code\"><img alt=\"")
                .append(text(code.label()))
                .append("\" src=\"data:image/png;base64,");
        html.append(Base64.getEncoder().encodeToString(QrCode.png(code.address())));
        html.append("\"/></p>");
        element("p", " class=\"how\"", code.address());
    }

    private void marked(Marked marked) {
        html.append("<div class=\"marked\">");
        element("p", " class=\"label\"", marked.label());
        String language =
                marked.language() == null ? "" : " lang=\"" + marked.language().getLanguage() + '"';
        marked.text().lines().filter(l -> !l.isBlank()).forEach(l -> element("p", language, l));
        if (marked.note() != null) {
            element("p", " class=\"note\"", marked.note());
        }
        html.append("</div>");
    }

    private void tracked(Tracked tracked) {
        html.append("<p class=\"tracked\">");
        for (TrackedText.Piece piece : tracked.text().pieces()) {
            switch (piece.change()) {
                case SAME -> html.append(text(piece.text()));
                case REMOVED -> element("del", "", piece.text());
                case ADDED -> element("ins", "", piece.text());
            }
        }
        html.append("</p>");
    }

    private void facts(Facts facts) {
        html.append("<ul>");
        for (Fact fact : facts.facts()) {
            html.append("<li><strong>").append(text(fact.label())).append("</strong>: ");
            html.append(text(fact.value())).append("</li>");
        }
        html.append("</ul>");
    }

    private void table(Table table) {
        html.append("<table><thead><tr>");
        table.headers().forEach(header -> element("th", " scope=\"col\"", header));
        html.append("</tr></thead><tbody>");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> element("td", "", cell));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void element(String name, String attributes, String content) {
        html.append('<').append(name).append(attributes).append('>');
        html.append(text(content)).append("</").append(name).append('>');
    }

    private static String text(String value) {
        return Glyphs.printable(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
