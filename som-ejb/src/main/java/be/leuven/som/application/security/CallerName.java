package be.leuven.som.application.security;

import be.leuven.som.application.Reading;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;

/** The name under which the container knows the caller, over the web and over IIOP alike. */
@Stateless
@PermitAll
public class CallerName {
    @Resource
    private SessionContext context;

    @Reading
    public String name() {
        return context.getCallerPrincipal().getName();
    }

    @Reading
    public boolean isIn(String role) {
        return context.isCallerInRole(role);
    }
}
