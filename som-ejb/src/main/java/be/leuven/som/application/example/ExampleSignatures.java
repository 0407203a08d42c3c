package be.leuven.som.application.example;

import be.leuven.som.application.charter.SigningSentence;
import be.leuven.som.application.evidence.EvidenceTrail;
import be.leuven.som.application.example.ExampleTable.Entry;
import be.leuven.som.domain.charter.CharterDocumentRepository;
import be.leuven.som.domain.charter.CharterVersion;
import be.leuven.som.domain.charter.Signature;
import be.leuven.som.domain.charter.Signer;
import be.leuven.som.domain.charter.SigningRepository;
import be.leuven.som.domain.charter.SigningRound;
import be.leuven.som.domain.evidence.EvidenceKind;
import be.leuven.som.domain.network.Partner;
import be.leuven.som.domain.network.Representation;
import be.leuven.som.domain.network.RepresentationRepository;
import be.leuven.som.domain.shared.Zone;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Who signed the charter in the example, by the representation of that day; one partner signed later. */
@Dependent
public class ExampleSignatures {
    /** partner | who | minutes after the first, or the day | what it will contribute. */
    static final String OF_2015 =
            """
            stad | oud.stad | 0 | Wij zetten een coördinator in en stellen zalen van de stad ter beschikking.
            kuleuven | kuleuven | 2 | Wij volgen de drie speerpunten op met onderzoek en met studenten.
            khleuven | khleuven | 3 | Onze lerarenopleiding werkt mee aan vlotte overgangen.
            groept | groept | 5
            scholengroep11 | scholengroep11 | 6 | Elke school van onze groep proeft van één labo.
            ksgl | ksgl | 8 | Wij brengen onze zorgteams samen met die van andere netten.
            school | school | 9 | Onze deur staat open voor wie wil komen kijken.
            clb | clb | 11 | Wij delen wat we weten over schoolverlaten.
            ouders | ouders | 2015-09-10 | Wij verspreiden wat het netwerk doet bij alle ouderwerkingen.
            """;

    static final String OF_2021 =
            """
            stad | oud.stad | 0 | De coördinator blijft, en er komt een werkingsbudget voor labo’s.
            ucll | ucll | 1 | Onze studenten lopen stage in de labo’s.
            kuleuven | kuleuven | 3 | Wij meten elk jaar het welbevinden met de scholen.
            scholengroep11 | scholengroep11 | 4 | Wij nemen het voortouw voor meertaligheid in de klas.
            ksgl | ksgl | 6 | Wij nemen het voortouw voor oudergroepen.
            school | school | 7
            clb | clb | 9 | Wij begeleiden de overstap van kleuter naar lager.
            ouders | ouders | 10 | Wij zoeken in elke school een ouder als aanspreekpunt.
            """;

    private final SigningRepository signing;
    private final CharterDocumentRepository documents;
    private final RepresentationRepository representations;
    private final EvidenceTrail evidence;

    @Inject
    public ExampleSignatures(
            SigningRepository signing,
            CharterDocumentRepository documents,
            RepresentationRepository representations,
            EvidenceTrail evidence) {
        this.signing = signing;
        this.documents = documents;
        this.representations = representations;
        this.evidence = evidence;
    }

    /**
     * When and where partners sign.
     *
     * @param opened when they could begin
     * @param first the moment of the first signature in the room
     * @param signers as written above
     */
    record Ceremony(LocalDate day, String place, Instant opened, Instant first, String signers) {}

    /** Opens an adopted version for signature and has everybody sign it. */
    void sign(CharterVersion version, Ceremony ceremony, ExampleCast cast) {
        SigningRound round = new SigningRound(version, ceremony.day(), ceremony.place(), ceremony.opened());
        signing.open(round);
        evidence.add(EvidenceKind.SIGNING_OPENED, round.id(), round.lines(), ceremony.opened());
        for (Entry entry : ExampleTable.read(ceremony.signers())) {
            UUID person = cast.people().called(entry.at(1)).id();
            add(
                    version,
                    cast.partners().called(entry.at(0)),
                    person,
                    entry.maybe(3).orElse(null),
                    moment(entry, ceremony));
        }
    }

    private static Instant moment(Entry entry, Ceremony ceremony) {
        return entry.at(2).length() > 3
                ? ExampleCharters.noon(LocalDate.parse(entry.at(2)))
                : ceremony.first().plus(Duration.ofMinutes(Long.parseLong(entry.at(2))));
    }

    private void add(CharterVersion version, Partner partner, UUID person, String statement, Instant at) {
        LocalDate day = Zone.dayOf(at);
        Representation speaks = representations.ofPerson(person, day).stream()
                .filter(r -> r.partnerId().equals(partner.id()))
                .findFirst()
                .orElseThrow();
        Signature signature = Signature.of(
                version,
                documents.find(version.id()).orElseThrow().hash(),
                new Signer(partner.id(), person, speaks.function(), speaks.id()),
                SigningSentence.of(partner, version, day),
                statement,
                day,
                at);
        signing.add(signature);
        evidence.add(EvidenceKind.SIGNATURE, signature.id(), signature.facts().lines(), signature.signedAt());
    }
}
