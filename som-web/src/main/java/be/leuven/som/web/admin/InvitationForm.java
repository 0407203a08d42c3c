package be.leuven.som.web.admin;

import be.leuven.som.api.account.InviteAccount;
import java.io.Serializable;

/** What an administrator fills in to invite somebody. */
public class InvitationForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DUTCH = "nl";

    private String name;
    private String email;
    private boolean administrator;
    private String language = DUTCH;

    InviteAccount command() {
        return new InviteAccount(email, name, administrator, language);
    }

    void clear() {
        name = null;
        email = null;
        administrator = false;
        language = DUTCH;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public void setAdministrator(boolean administrator) {
        this.administrator = administrator;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
