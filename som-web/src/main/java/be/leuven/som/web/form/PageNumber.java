package be.leuven.som.web.form;

/** Which page of a list an address asks for, from 1; the first one for whatever is no number. */
public final class PageNumber {
    private static final int LAST = 1_000_000;

    private PageNumber() {}

    public static int of(String asked) {
        boolean digits = asked != null && asked.matches("[1-9]\\d{0,6}");
        return digits ? Math.min(Integer.parseInt(asked), LAST) : 1;
    }
}
