package be.leuven.som.usecases.support;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The personal links in the mails that wait in the outbox or were sent. */
public final class Links {
    private static final Pattern SECRET = Pattern.compile("/set-password/([A-Za-z0-9_-]+)");

    private Links() {}

    /** The secret of the newest link that was mailed to that address. */
    public static String newest(String email) {
        List<String> texts =
                Rows.all("select text from outgoing_message where recipient = ? order by written_at desc", email)
                        .stream()
                        .map(row -> (String) row.get(0))
                        .toList();
        Matcher matcher = SECRET.matcher(texts.isEmpty() ? "" : texts.get(0));
        if (!matcher.find()) {
            throw new IllegalStateException("no link was mailed to " + email);
        }
        return matcher.group(1);
    }
}
