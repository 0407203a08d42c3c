package be.leuven.som.web.network;

import be.leuven.som.api.network.PartnerDirectory;
import be.leuven.som.api.network.PartnerSummary;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.PartnerState;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.omnifaces.cdi.Param;

/** The partners that answer to a word and a role in the address; those that ended stand apart. */
@Named
@RequestScoped
public class PartnersBacking {
    @Inject
    private PartnerDirectory directory;

    @Inject
    @Param(name = "q")
    private String text;

    @Inject
    @Param(name = "role")
    private String role;

    private List<PartnerSummary> found;

    @PostConstruct
    void read() {
        found = directory.partners().stream().filter(this::asked).toList();
    }

    private boolean asked(PartnerSummary partner) {
        return plain(partner.name()).contains(plain(getText()))
                && (getRole().isEmpty() || partner.role().name().equals(getRole()));
    }

    /** Without accents and capitals, as people type. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    public List<PartnerSummary> getPresent() {
        return found.stream().filter(p -> p.state() != PartnerState.ENDED).toList();
    }

    public List<PartnerSummary> getEnded() {
        return found.stream().filter(p -> p.state() == PartnerState.ENDED).toList();
    }

    public List<String> getRoles() {
        return Arrays.stream(PartnerRole.values()).map(Enum::name).toList();
    }

    public String getText() {
        return text == null ? "" : text;
    }

    /** The role asked for, or an empty one when none or an unknown one was. */
    public String getRole() {
        return getRoles().contains(role) ? role : "";
    }

    public boolean isFiltered() {
        return !getText().isBlank() || !getRole().isEmpty();
    }
}
