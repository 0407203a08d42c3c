package be.leuven.som.web.agreements;

import be.leuven.som.api.agreement.AgreedRule;
import be.leuven.som.api.agreement.RuleMeaning;
import be.leuven.som.api.text.Dates;
import be.leuven.som.web.i18n.Words;
import be.leuven.som.web.layout.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Rules and who says so, as sentences in the language of the page. */
@Named("ruleWords")
@RequestScoped
public class RuleSentences {
    private static final String AREA = "agreements";

    /** The fractions that have a name of their own. */
    private static final Set<String> NAMED = Set.of("1/2", "1/3", "2/3", "3/4");

    @Inject
    private Words words;

    @Inject
    private Language language;

    /** Such as "8 dagen vooraf". */
    public String sentence(AgreedRule rule) {
        return switch (rule.kind()) {
            case METHOD -> words.of(AREA, "rule.METHOD." + rule.method());
            case QUORUM -> words.of(AREA, "rule.QUORUM", fraction(rule.amount() + "/" + rule.outOf()));
            case NOTICE, MINUTES, REPRESENTATIVES -> words.of(AREA, "rule." + rule.kind(), rule.amount());
        };
    }

    /** The same as a whole sentence, for who does not know the network. */
    public String whole(AgreedRule rule) {
        return switch (rule.kind()) {
            case METHOD -> words.of(AREA, "says.METHOD." + rule.method());
            case QUORUM -> words.of(AREA, "says.QUORUM", fraction(rule.amount() + "/" + rule.outOf()));
            case NOTICE, MINUTES, REPRESENTATIVES -> words.of(AREA, "says." + rule.kind(), rule.amount());
        };
    }

    /** Such as "werkafspraak 1, afgesproken op 4 juni 2015". */
    public String source(AgreedRule rule) {
        if (!rule.agreed()) {
            return words.of(AREA, "source.none");
        }
        return rule.agreedOn() == null
                ? words.of(AREA, "source.written", rule.number())
                : words.of(AREA, "source", rule.number(), new Dates(language.getLocale()).date(rule.agreedOn()));
    }

    /** What a value comes to, by its example. */
    public String meaning(RuleMeaning meaning) {
        Dates dates = new Dates(language.getLocale());
        AgreedRule rule = meaning.rule();
        return switch (rule.kind()) {
            case NOTICE, MINUTES ->
                words.of(AREA, "means." + rule.kind(), dates.day(meaning.day()), dates.day(meaning.last()));
            case QUORUM -> words.of(AREA, "means.QUORUM", meaning.filled(), meaning.needed());
            case METHOD -> words.of(AREA, "means.METHOD");
            case REPRESENTATIVES -> words.of(AREA, "means.REPRESENTATIVES", rule.amount());
        };
    }

    /** Such as "de helft" for {@code 1/2}. */
    public String fraction(String part) {
        return NAMED.contains(part) ? words.of(AREA, "part." + part.replace('/', '-')) : part;
    }
}
