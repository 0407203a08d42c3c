package be.leuven.som.web.admin;

import be.leuven.som.api.Page;
import be.leuven.som.api.audit.AuditLine;
import be.leuven.som.api.audit.AuditView;
import be.leuven.som.web.form.PageNumber;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** A page of the record of what was done; the address counts pages from 1. */
@Named
@RequestScoped
public class AuditBacking {
    @Inject
    @Param(name = "page")
    private String asked;

    @Inject
    private AuditView audit;

    @Inject
    private Words words;

    private Page<AuditLine> page;

    @PostConstruct
    void read() {
        page = audit.lines(PageNumber.of(asked) - 1);
    }

    public Page<AuditLine> getPage() {
        return page;
    }

    public String actor(AuditLine line) {
        return switch (line.actor()) {
            case "system" -> words.of("account", "audit.system");
            case "ANONYMOUS" -> words.of("account", "audit.visitor");
            default -> named(line);
        };
    }

    private String named(AuditLine line) {
        return switch (line.way()) {
            case DIRECTLY -> line.actor();
            case LINK -> words.of("account", "audit.by-link", line.actor());
            case MAIL -> words.of("account", "audit.by-mail", line.actor());
        };
    }
}
