package be.leuven.som.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.exceptionhandler.FullAjaxExceptionHandler;

/** The number under which the failure of this request stands in the log, short enough to read out on the telephone. */
@Named
@RequestScoped
public class Incident {
    private static final int SHORT = 8;

    @Inject
    private HttpServletRequest request;

    public String getNumber() {
        var number = request.getAttribute(FullAjaxExceptionHandler.EXCEPTION_UUID);
        return number == null ? null : number.toString().substring(0, SHORT);
    }
}
