package be.leuven.som.domain.shared;

import java.util.List;

/**
 * A rule of the domain says no.
 *
 * <p>Carries a message key and its arguments, never a sentence, so that each reader gets it in the own language; and the
 * name of the field that it is about, or null when it is about the whole.
 */
public class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient List<Object> arguments;

    private DomainException(String field, String key, List<Object> arguments) {
        super(key + arguments);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    /** A refusal that concerns the whole. */
    public static DomainException because(String key, Object... arguments) {
        return new DomainException(null, key, List.of(arguments));
    }

    /** A refusal that concerns one field. */
    public static DomainException at(String field, String key, Object... arguments) {
        return new DomainException(field, key, List.of(arguments));
    }

    /** The same refusal, about a field that only the caller can name. */
    public DomainException about(String otherField) {
        return new DomainException(otherField, key, arguments);
    }

    /** The field that the refusal is about, or null. */
    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    /** Strings, numbers, dates or enums that the message speaks of. */
    public List<Object> arguments() {
        return arguments;
    }
}
