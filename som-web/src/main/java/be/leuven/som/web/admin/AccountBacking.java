package be.leuven.som.web.admin;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.account.AccountKeeping;
import be.leuven.som.api.account.AccountKeeping.Details;
import be.leuven.som.web.form.Addresses;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** One account as the administrator saw it: a change is sent with the version that stood on the page. */
@Named
@ViewScoped
public class AccountBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountKeeping keeping;

    @Inject
    private Attempt attempt;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    private Details details;
    private String code;

    public void open() {
        details = addresses.id(id).flatMap(keeping::account).orElse(null);
        if (details == null) {
            addresses.notFound();
            return;
        }
        code = details.code();
    }

    public void knowAs() {
        change((account, version) -> keeping.knowAs(account, version, code), "keep.code.done");
    }

    public void lock() {
        change(keeping::lock, "keep.lock.done");
    }

    public void unlock() {
        change(keeping::unlock, "keep.unlock.done");
    }

    public void endSessions() {
        change(keeping::endSessions, "keep.sessions.ended");
    }

    public void removeSecondStep() {
        change(keeping::removeSecondStep, "keep.second-step.removed");
    }

    public void makeAdministrator() {
        change((account, version) -> keeping.administer(account, version, true), "keep.administrator.done");
    }

    public void makeNoAdministrator() {
        change((account, version) -> keeping.administer(account, version, false), "keep.no-administrator.done");
    }

    private void change(Change useCase, String done) {
        try {
            if (attempt.done(
                    () -> useCase.of(details.account().id(), details.account().version()))) {
                attempt.sayHere(words.of("security", done, details.account().name()));
                open();
            }
        } catch (Conflict meanwhile) {
            attempt.warn(words.of("account", "accounts.conflict"));
            open();
        }
    }

    /** What happens to an account at the version that was seen. */
    private interface Change {
        void of(UUID accountId, long version);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Details getDetails() {
        return details;
    }
}
