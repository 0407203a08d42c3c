package be.leuven.som.web.layout;

import be.leuven.som.api.me.Dashboard;
import be.leuven.som.api.me.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Who looks at the page: decides what the header offers, never what is allowed. Asked once a request. */
@Named
@RequestScoped
public class Viewer {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Dashboard dashboard;

    private Me me;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public boolean isAdministrator() {
        return request.isUserInRole("administrator");
    }

    /** Whether there is a body whose meetings this one may run. */
    public boolean isPlanner() {
        return isSignedIn() && me().mayPlan();
    }

    public String getName() {
        return isSignedIn() ? me().name() : "";
    }

    public String getEmail() {
        return isSignedIn() ? me().email() : "";
    }

    private Me me() {
        if (me == null) {
            me = dashboard.me();
        }
        return me;
    }
}
