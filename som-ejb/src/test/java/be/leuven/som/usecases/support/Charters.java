package be.leuven.som.usecases.support;

import static be.leuven.som.usecases.support.As.as;
import static be.leuven.som.usecases.support.As.doAs;

import be.leuven.som.api.charter.CharterAdoption;
import be.leuven.som.api.charter.CharterReading;
import be.leuven.som.api.charter.CharterWriting;
import be.leuven.som.api.charter.SigningRounds;
import be.leuven.som.domain.charter.CharterSection;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** Versions of the charter to sign: each test has its own. */
@ApplicationScoped
public class Charters {
    private static final String COORDINATOR = "coordinator";

    @Inject
    private CharterWriting writing;

    @Inject
    private CharterReading reading;

    @Inject
    private CharterAdoption adoption;

    @Inject
    private SigningRounds rounds;

    /** Adopted by the decision of the council of 2015, with two clauses of which one names the other. */
    public UUID adopted() {
        UUID charter = as(
                COORDINATOR,
                () -> writing.start(
                        "T" + UUID.randomUUID().toString().substring(0, 8), CharterWriting.Beginning.NOTHING));
        as(COORDINATOR, () -> writing.add(charter, CharterSection.PREAMBLE, "Waarom", "Wij maken *samen* onderwijs."));
        String first = as(COORDINATOR, () -> reading.text(charter).orElseThrow())
                .sections()
                .get(0)
                .clauses()
                .get(0)
                .reference();
        as(COORDINATOR, () -> writing.add(charter, CharterSection.MISSION, "Missie", "Zoals " + first + " zegt."));
        toFinalReading(charter);
        doAs(COORDINATOR, () -> adoption.adopt(charter, version(charter), decision()));
        return charter;
    }

    /** Open for signature, today. */
    public UUID open() {
        UUID charter = adopted();
        doAs(COORDINATOR, () -> rounds.open(charter, version(charter), LocalDate.now(Zone.BRUSSELS), "Stadhuis"));
        return charter;
    }

    public static long version(UUID charter) {
        return ((Number) Rows.first("select version from charter_version where id = ?", "" + charter)
                        .get(0))
                .longValue();
    }

    public static UUID decision() {
        return UUID.fromString(
                (String) Rows.first("select d.id from decision d join body b on b.id = d.body_id where b.code = 'OR'"
                                + " order by d.taken_at desc")
                        .get(0));
    }

    /** Lets somebody of the example sign in who has no account there, with the password of all. */
    public static void letIn(String account) {
        String email = account + "@example.org";
        if (Rows.count("account where sign_in_name = ?", email) > 0) {
            return;
        }
        try {
            Rows.change(
                    "insert into account (id, version, sign_in_name, display_name, person_id, password_hash, state,"
                            + " administrator, sessions_valid_from) select cast(? as varchar(36)), 1, p.email, p.full_name,"
                            + " p.id, a.password_hash, 'ACTIVE', a.administrator, 0 from person p, account a"
                            + " where p.email = ? and a.sign_in_name = 'stad@example.org'",
                    "" + UUID.randomUUID(),
                    email);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody new who speaks for a partner until that day, and can sign in; gives the id of the representation. */
    public static UUID speaksUntil(String account, UUID partner, LocalDate day) throws SQLException {
        String email = account + "@example.org";
        UUID mandate = UUID.randomUUID();
        Rows.change(
                "insert into person (id, version, full_name, email, language, named_in_public)"
                        + " select cast(? as varchar(36)), 1, 'Iemand', cast(? as varchar(254)), 'nl', p.named_in_public"
                        + " from person p where p.email = 'stad@example.org'",
                "" + UUID.randomUUID(),
                email);
        Rows.change(
                "insert into representation (id, version, partner_id, person_id, kind, job_title, valid_from, valid_until)"
                        + " select cast(? as varchar(36)), 1, cast(? as varchar(36)), id, 'SUBSTITUTE', 'Directeur',"
                        + " cast(? as date), cast(? as date) from person where email = ?",
                "" + mandate,
                "" + partner,
                java.sql.Date.valueOf("2020-01-01"),
                java.sql.Date.valueOf(day),
                email);
        letIn(account);
        return mandate;
    }

    public static UUID partner(String name) {
        return UUID.fromString((String) Rows.first("select id from partner where current_name = ?", name)
                .get(0));
    }

    /** Consulting and reading have tests of their own. */
    private static void toFinalReading(UUID charter) {
        try {
            Rows.change("update charter_version set state = 'FINAL_READING' where id = ?", "" + charter);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
