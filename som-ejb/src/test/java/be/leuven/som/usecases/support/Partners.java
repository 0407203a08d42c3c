package be.leuven.som.usecases.support;

import be.leuven.som.api.network.PartnerDescription;
import be.leuven.som.api.network.RegisterPartner;
import be.leuven.som.domain.network.EducationLevel;
import be.leuven.som.domain.network.PartnerKind;
import be.leuven.som.domain.network.PartnerRole;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Partners of tests, which are called "Proef …" and are taken away again, so that the example stays as it was. */
public final class Partners {
    public static final LocalDate FROM = LocalDate.of(2014, 1, 6);

    private Partners() {}

    public static PartnerDescription school() {
        return with(null, null);
    }

    public static PartnerDescription with(String enterpriseNumber, String institutionNumber) {
        return new PartnerDescription(
                PartnerKind.SCHOOL,
                PartnerRole.PROVIDER,
                List.of(EducationLevel.PRIMARY),
                null,
                enterpriseNumber,
                institutionNumber,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public static RegisterPartner called(String name) {
        return new RegisterPartner(name, FROM, school());
    }

    /** A decision of that body that is in force. */
    public static UUID decisionOf(String body) {
        return UUID.fromString((String) Rows.first(
                        "select d.id from decision d join body b on b.id = d.body_id where b.code = ?"
                                + " and d.valid_until is null and d.taken_at < ? order by d.taken_at desc",
                        body,
                        Instant.now().toEpochMilli() * 1000)
                .get(0));
    }

    public static void remove() throws SQLException {
        String tried = "(select id from partner where current_name like 'Proef %')";
        Rows.change("delete from partner_application_level where application_id in"
                + " (select id from partner_application where organisation_name like 'Proef %')");
        Rows.change("delete from partner_application where organisation_name like 'Proef %'");
        Rows.change("delete from representation where partner_id in " + tried);
        Rows.change("delete from mandate where seat_id in (select id from seat where partner_id in " + tried + ")");
        Rows.change("delete from seat where partner_id in " + tried);
        Rows.change("delete from partner_successor where partner_id in " + tried);
        for (String part : List.of("partner_step", "partner_level", "partner_name")) {
            Rows.change("delete from " + part + " where partner_id in " + tried);
        }
        Rows.change("delete from partner where current_name like 'Proef %'");
        Rows.change("delete from sign_in_failures where subject like 'form:%'");
    }
}
