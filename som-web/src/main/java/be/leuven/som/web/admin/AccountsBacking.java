package be.leuven.som.web.admin;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.NotAllowed;
import be.leuven.som.api.account.AccountAdministration;
import be.leuven.som.api.account.AccountSummary;
import be.leuven.som.api.account.LinkSent;
import be.leuven.som.web.form.Attempt;
import be.leuven.som.web.i18n.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The accounts as the administrator saw them: a change is sent with the version that stood on the page. */
@Named
@ViewScoped
public class AccountsBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccountAdministration administration;

    @Inject
    private Attempt attempt;

    @Inject
    private Words words;

    private final InvitationForm invitation = new InvitationForm();
    private List<AccountSummary> accounts;
    private LinkSent sent;

    @PostConstruct
    void read() {
        accounts = new ArrayList<>(administration.accounts());
    }

    public void invite() {
        changed(() -> administration.invite(invitation.command())).ifPresent(link -> {
            invitation.clear();
            tell(link, "accounts.invited");
        });
    }

    public void resetPassword(AccountSummary account) {
        changed(() -> administration.resetPassword(account.id(), account.version()))
                .ifPresent(link -> tell(link, "accounts.reset.done"));
    }

    public void end(AccountSummary account) {
        changed(() -> {
                    administration.end(account.id(), account.version());
                    return account;
                })
                .ifPresent(ended -> attempt.say(words.of("account", "accounts.end.done", ended.name())));
    }

    /** A link that no mail server could take is shown; otherwise it is enough to say where it went. */
    private void tell(LinkSent link, String key) {
        sent = link.link() == null ? null : link;
        attempt.say(words.of("account", key, link.email()));
    }

    private <T> Optional<T> changed(Supplier<T> useCase) {
        sent = null;
        try {
            return attempt.result(useCase);
        } catch (Conflict | NotAllowed meanwhile) {
            FacesContext.getCurrentInstance()
                    .addMessage(
                            null,
                            new FacesMessage(
                                    FacesMessage.SEVERITY_WARN, words.of("account", "accounts.conflict"), null));
            return Optional.empty();
        } finally {
            read();
        }
    }

    public InvitationForm getInvitation() {
        return invitation;
    }

    public List<AccountSummary> getAccounts() {
        return accounts;
    }

    public LinkSent getSent() {
        return sent;
    }
}
