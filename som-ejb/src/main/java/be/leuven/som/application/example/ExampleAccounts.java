package be.leuven.som.application.example;

import be.leuven.som.domain.account.Account;
import be.leuven.som.domain.account.AccountRepository;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The accounts to look around with, all with the same password: one for each part that somebody can play. */
final class ExampleAccounts {
    private static final String ACCOUNTS =
            """
            voorzitter | Voorzitter van de regiegroep
            verslag | Verslaggever van regiegroep en SOM-raad
            coordinator | Coördinator, werkt voor alle organen
            stad | Lid van regiegroep en SOM-raad voor Stad Leuven
            kuleuven.plaatsvervanger | Plaatsvervanger in de regiegroep, gevraagd voor de volgende vergadering
            ouders | Lid van de SOM-raad en een werkgroep, niet van de regiegroep
            """;

    private final AccountRepository kept;
    private final Instant now;
    private final String passwordHash;

    ExampleAccounts(AccountRepository kept, Instant now, String passwordHash) {
        this.kept = kept;
        this.now = now;
        this.passwordHash = passwordHash;
    }

    List<ExampleAccount> open(ExamplePeople people) {
        List<ExampleAccount> opened = new ArrayList<>();
        EmailAddress administrator = EmailAddress.of("beheer@example.org");
        opened.add(open(
                new Account(administrator, "Beheerder SOM", null, true, now), "Beheerder, staat buiten het netwerk"));
        for (ExampleTable.Entry entry : ExampleTable.read(ACCOUNTS)) {
            Person person = people.called(entry.at(0));
            opened.add(open(
                    new Account(person.email().orElseThrow(), person.name(), person.id(), false, now), entry.at(1)));
        }
        return List.copyOf(opened);
    }

    private ExampleAccount open(Account account, String who) {
        account.choosePassword(passwordHash, now);
        kept.add(account);
        return new ExampleAccount(account.email().value(), who);
    }
}
