package be.leuven.som.domain.network;

import be.leuven.som.domain.shared.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;

/** What an organisation is, how it is known to the authorities, and where it is found. Replaced as a whole. */
@Embeddable
public class PartnerProfile {
    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @Enumerated(EnumType.STRING)
    private PartnerRole role;

    @Enumerated(EnumType.STRING)
    @Column(name = "school_network")
    private SchoolNetwork schoolNetwork;

    @Column(name = "enterprise_number")
    private EnterpriseNumber enterpriseNumber;

    @Column(name = "institution_number")
    private InstitutionNumber institutionNumber;

    @Embedded
    private PostalAddress address;

    @Embedded
    private ContactPoint contact;

    protected PartnerProfile() {
        // for persistence
    }

    /** One of which no more than kind and role is known. */
    public PartnerProfile(PartnerKind kind, PartnerRole role) {
        requireKind(kind);
        requireRole(role);
        this.kind = kind;
        this.role = role;
    }

    /** @throws DomainException when it is not told what kind of organisation it is */
    public static void requireKind(PartnerKind kind) {
        if (kind == null) {
            throw DomainException.at("kind", "partner.kind-needed");
        }
    }

    /** @throws DomainException when it is not told how it takes part */
    public static void requireRole(PartnerRole role) {
        if (role == null) {
            throw DomainException.at("role", "partner.role-needed");
        }
    }

    /** The same one, known by these numbers; each may be null. */
    public PartnerProfile knownAs(SchoolNetwork network, EnterpriseNumber enterprise, InstitutionNumber institution) {
        PartnerProfile known = copy();
        known.schoolNetwork = network;
        known.enterpriseNumber = enterprise;
        known.institutionNumber = institution;
        return known;
    }

    /** The same one, found there; each may be null. */
    public PartnerProfile foundAt(PostalAddress where, ContactPoint how) {
        PartnerProfile found = copy();
        found.address = where;
        found.contact = how;
        return found;
    }

    private PartnerProfile copy() {
        PartnerProfile same = new PartnerProfile(kind, role);
        same.schoolNetwork = schoolNetwork;
        same.enterpriseNumber = enterpriseNumber;
        same.institutionNumber = institutionNumber;
        same.address = address;
        same.contact = contact;
        return same;
    }

    public PartnerKind kind() {
        return kind;
    }

    public PartnerRole role() {
        return role;
    }

    public Optional<SchoolNetwork> schoolNetwork() {
        return Optional.ofNullable(schoolNetwork);
    }

    public Optional<EnterpriseNumber> enterpriseNumber() {
        return Optional.ofNullable(enterpriseNumber);
    }

    public Optional<InstitutionNumber> institutionNumber() {
        return Optional.ofNullable(institutionNumber);
    }

    public Optional<PostalAddress> address() {
        return Optional.ofNullable(address);
    }

    public Optional<ContactPoint> contact() {
        return Optional.ofNullable(contact);
    }
}
