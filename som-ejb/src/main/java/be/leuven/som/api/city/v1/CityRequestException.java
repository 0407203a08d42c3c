package be.leuven.som.api.city.v1;

/** The question itself was not right; asking again without a change is of no use. */
public final class CityRequestException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String argument;

    /**
     * @param argument which argument is wrong
     * @param message what is wrong with it, in English, for the one who writes the client
     */
    public CityRequestException(String argument, String message) {
        super(message);
        this.argument = argument;
    }

    /** Which argument is wrong. */
    public String argument() {
        return argument;
    }
}
