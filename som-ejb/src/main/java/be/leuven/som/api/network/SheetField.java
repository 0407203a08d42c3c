package be.leuven.som.api.network;

/** What a column of a file says of a partner, or of a person that speaks for one. */
public enum SheetField {
    NAME(SheetKind.PARTNERS),
    KIND(SheetKind.PARTNERS),
    ROLE(SheetKind.PARTNERS),
    LEVELS(SheetKind.PARTNERS),
    SCHOOL_NETWORK(SheetKind.PARTNERS),
    ENTERPRISE_NUMBER(SheetKind.PARTNERS),
    INSTITUTION_NUMBER(SheetKind.PARTNERS),
    STREET(SheetKind.PARTNERS),
    POSTCODE(SheetKind.PARTNERS),
    TOWN(SheetKind.PARTNERS),
    WEBSITE(SheetKind.PARTNERS),
    EMAIL(SheetKind.PARTNERS),
    PHONE(SheetKind.PARTNERS),
    PERSON_NAME(SheetKind.PEOPLE),
    PERSON_EMAIL(SheetKind.PEOPLE),
    LANGUAGE(SheetKind.PEOPLE),
    PARTNER(SheetKind.PEOPLE),
    REPRESENTATION(SheetKind.PEOPLE),
    FUNCTION(SheetKind.PEOPLE),
    FROM(SheetKind.PEOPLE),
    UNTIL(SheetKind.PEOPLE);

    private final SheetKind kind;

    SheetField(SheetKind kind) {
        this.kind = kind;
    }

    public SheetKind kind() {
        return kind;
    }
}
