package be.leuven.som.application.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The text of a mail as HTML: paragraphs stay paragraphs, and an address of the system below a line that ends in a colon
 * becomes a button with the words of that line. Other addresses stay text, whoever typed them.
 *
 * <p>Its style stands in each element, because programs for mail leave out style sheets.
 */
final class HtmlLetter {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body style="margin:0;padding:24px;background:#ffffff;color:#1d2b36;font:17px/1.5 Arial,sans-serif">
            <div style="max-width:600px">
            %s
            </div>
            </body>
            </html>
            """;
    private static final String BUTTON =
            "<p><a href=\"%s\" style=\"display:inline-block;padding:10px 18px;border-radius:8px;background:#00545c;"
                    + "color:#ffffff;text-decoration:none;font-weight:bold\">%s</a></p>";
    private static final String LINK = "<a href=\"%1$s\" style=\"color:#00545c\">%1$s</a>";

    private final String baseUrl;

    HtmlLetter(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    String of(String subject, String text, Locale language) {
        String body = Arrays.stream(text.strip().split("\n{2,}"))
                .map(paragraph -> paragraph(paragraph.lines().toList()))
                .collect(Collectors.joining("\n"));
        return PAGE.formatted(language.getLanguage(), escaped(subject), body);
    }

    private String paragraph(List<String> lines) {
        boolean button = lines.size() == 2 && lines.get(0).endsWith(":") && isOurs(lines.get(1));
        if (button) {
            String words = lines.get(0).substring(0, lines.get(0).length() - 1);
            return BUTTON.formatted(escaped(lines.get(1)), escaped(words));
        }
        return lines.stream().map(this::line).collect(Collectors.joining("<br>\n", "<p>", "</p>"));
    }

    private String line(String line) {
        return isOurs(line) ? LINK.formatted(escaped(line)) : escaped(line);
    }

    /** Nothing else in the line, so that it can only lead to the system itself. */
    private boolean isOurs(String line) {
        return line.startsWith(baseUrl + "/") && line.chars().noneMatch(Character::isWhitespace);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
