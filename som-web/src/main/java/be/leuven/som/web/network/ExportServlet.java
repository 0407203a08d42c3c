package be.leuven.som.web.network;

import be.leuven.som.api.network.NetworkExchange;
import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.SheetFile;
import be.leuven.som.api.network.SheetKind;
import be.leuven.som.web.layout.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /partners/export/partners.csv}, {@code /partners/export/people.xlsx}: files to take along, for the coordinator. */
@WebServlet("/partners/export/*")
public class ExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(partners|people)\\.(csv|xlsx)");

    @Inject
    private transient NetworkExchange exchange;

    @Inject
    private transient PartnerDirectory directory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches() || !directory.mayKeep()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SheetKind kind = SheetKind.valueOf(path.group(1).toUpperCase(Locale.ROOT));
        SheetFile file = exchange.takeOut(kind, path.group(2), Languages.of(request));
        response.setContentType(
                "csv".equals(path.group(2))
                        ? "text/csv; charset=UTF-8"
                        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
