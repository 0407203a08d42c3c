package be.leuven.som.application.setup;

import be.leuven.som.application.account.LinkMaking;
import be.leuven.som.application.account.PasswordHashing;
import be.leuven.som.application.account.SetupLinkFile;
import be.leuven.som.application.audit.AuditTrail;
import be.leuven.som.application.example.ExampleAccount;
import be.leuven.som.application.example.ExampleNetwork;
import be.leuven.som.domain.account.AccountRepository;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What happens when the system starts on an empty database: the example network is loaded when that was asked for;
 * otherwise a link is made with which the first administrator is made, once. There is never a default password without
 * the example data.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("Database")
public class FirstStart {
    /** Known to everybody, for accounts that exist in the example network only. */
    static final String EXAMPLE_PASSWORD = "samen onderwijs maken";

    private static final Logger LOG = Logger.getLogger("be.leuven.som.setup");
    private static final String SYSTEM = "system";

    @Inject
    private AccountRepository accounts;

    @Inject
    private ExampleNetwork example;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private LinkMaking links;

    @Inject
    private SetupLinkFile setupLink;

    @Inject
    private ExampleAccountsFile exampleAccounts;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @PostConstruct
    void begin() {
        if (accounts.administrators() > 0) {
            return;
        }
        if (settings.exampleData()) {
            loadExample();
        } else {
            offerSetup();
        }
    }

    private void loadExample() {
        List<ExampleAccount> made = example.load(clock.instant(), hashing.hash(EXAMPLE_PASSWORD));
        audit.recordAs(SYSTEM, "system.example-loaded", null);
        exampleAccounts.write(made.stream()
                .map(a -> a.email() + "\t" + a.who() + "\t" + EXAMPLE_PASSWORD)
                .toList());
        LOG.log(Level.INFO, "The example network is loaded, with {0} accounts", made.size());
    }

    private void offerSetup() {
        String link = links.firstAdministrator();
        audit.recordAs(SYSTEM, "system.setup-offered", null);
        setupLink.write(link);
        LOG.log(Level.INFO, "SOM-SETUP {0}", link);
    }
}
