package be.leuven.som.web.form;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where on the page the field of a command is. */
final class FieldPlace {
    private static final Pattern ROW = Pattern.compile("(\\w+)\\[([^\\]]+)](?:\\.(\\w+))?");

    private FieldPlace() {}

    /** The client id of the input, or null when the page has none for it. */
    static String clientId(UIViewRoot root, String field) {
        Matcher row = ROW.matcher(field);
        if (row.matches()) {
            String table = search(root, row.group(1));
            return table == null ? null : table + ":" + row.group(2) + (row.group(3) == null ? "" : ":" + row.group(3));
        }
        return search(root, field);
    }

    private static String search(UIViewRoot root, String id) {
        String[] found = new String[1];
        // in rows that show the same form at another place, only the one that is shown can tell
        VisitContext shown = VisitContext.createVisitContext(
                FacesContext.getCurrentInstance(), null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        root.visitTree(shown, (context, component) -> {
            if (id.equals(component.getId())) {
                found[0] = component.getClientId();
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }
}
