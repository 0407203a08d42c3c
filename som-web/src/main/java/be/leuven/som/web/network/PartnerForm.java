package be.leuven.som.web.network;

import be.leuven.som.api.network.PartnerDescription;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.PartnerKind;
import be.leuven.som.domain.network.PartnerRole;
import be.leuven.som.domain.network.SchoolNetwork;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of an organisation while it is typed. */
public class PartnerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private PartnerKind kind;
    private PartnerRole role;
    private List<String> levels = new ArrayList<>();
    private SchoolNetwork schoolNetwork;
    private String enterpriseNumber;
    private String institutionNumber;
    private String street;
    private String postcode;
    private String town;
    private String email;
    private String phone;
    private String website;

    static PartnerForm of(PartnerDescription said) {
        PartnerForm form = new PartnerForm();
        form.kind = said.kind();
        form.role = said.role();
        form.levels = said.levels().stream().map(Enum::name).collect(Collectors.toList());
        form.schoolNetwork = said.schoolNetwork();
        form.enterpriseNumber = said.enterpriseNumber();
        form.institutionNumber = said.institutionNumber();
        form.street = said.street();
        form.postcode = said.postcode();
        form.town = said.town();
        form.email = said.email();
        form.phone = said.phone();
        form.website = said.website();
        return form;
    }

    PartnerDescription description() {
        return new PartnerDescription(
                kind,
                role,
                levels.stream().map(EducationLevel::valueOf).toList(),
                schoolNetwork,
                enterpriseNumber,
                institutionNumber,
                street,
                postcode,
                town,
                email,
                phone,
                website);
    }

    public PartnerKind getKind() {
        return kind;
    }

    public void setKind(PartnerKind kind) {
        this.kind = kind;
    }

    public PartnerRole getRole() {
        return role;
    }

    public void setRole(PartnerRole role) {
        this.role = role;
    }

    /** By their names, which the list of the page offers. */
    public List<String> getLevels() {
        return levels;
    }

    public void setLevels(List<String> levels) {
        this.levels = levels;
    }

    public SchoolNetwork getSchoolNetwork() {
        return schoolNetwork;
    }

    public void setSchoolNetwork(SchoolNetwork schoolNetwork) {
        this.schoolNetwork = schoolNetwork;
    }

    public String getEnterpriseNumber() {
        return enterpriseNumber;
    }

    public void setEnterpriseNumber(String enterpriseNumber) {
        this.enterpriseNumber = enterpriseNumber;
    }

    public String getInstitutionNumber() {
        return institutionNumber;
    }

    public void setInstitutionNumber(String institutionNumber) {
        this.institutionNumber = institutionNumber;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
