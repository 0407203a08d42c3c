package be.leuven.som.architecture.planted.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

@Stateless
public class OpenToEverybodyBean {
    @Reading
    public String open() {
        return "";
    }

    @Reading
    @RolesAllowed("user")
    public String guarded() {
        return help();
    }

    String help() {
        return "";
    }
}
