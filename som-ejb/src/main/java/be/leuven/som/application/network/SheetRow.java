package be.leuven.som.application.network;

import be.leuven.som.api.network.SheetField;
import be.leuven.som.domain.shared.DomainException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of a file, by what its columns say. A blank cell says nothing.
 *
 * @param number as a spreadsheet program counts it
 */
record SheetRow(int number, Map<SheetField, String> cells) {
    private static final LocalDate FIRST_DAY_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    static SheetRow of(int number, List<String> cells, List<SheetField> columns) {
        return new SheetRow(
                number,
                IntStream.range(0, Math.min(cells.size(), columns.size()))
                        .filter(i -> columns.get(i) != null && !cells.get(i).isBlank())
                        .boxed()
                        .collect(
                                Collectors.toMap(columns::get, i -> cells.get(i).strip())));
    }

    boolean blank() {
        return cells.isEmpty();
    }

    String text(SheetField field) {
        return cells.get(field);
    }

    /** Digits of that number, with the zeros in front that a spreadsheet takes away from what it holds for an amount. */
    String number(SheetField field, int digits) {
        String text = text(field);
        return text != null && text.matches("\\d{" + (digits - 1) + "}") ? "0" + text : text;
    }

    <E extends Enum<E>> Optional<E> word(SheetField field, Class<E> type) {
        return Optional.ofNullable(text(field))
                .map(text -> SheetWords.value(type, text).orElseThrow(() -> unknown(field, text)));
    }

    <E extends Enum<E>> List<E> words(SheetField field, Class<E> type) {
        String text = text(field);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[,;+/]", -1))
                        .filter(word -> !word.isBlank())
                        .map(word -> SheetWords.value(type, word).orElseThrow(() -> unknown(field, word)))
                        .distinct()
                        .toList();
    }

    /** As people write it, or as the number of days that a spreadsheet makes of it. */
    Optional<LocalDate> day(SheetField field) {
        return Optional.ofNullable(text(field)).map(text -> DAYS.stream()
                .map(read(text))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> counted(text))
                .orElseThrow(() -> DomainException.at(field.name(), "sheet.no-day", text)));
    }

    private static Function<DateTimeFormatter, Optional<LocalDate>> read(String text) {
        return form -> {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeException otherForm) {
                return Optional.empty();
            }
        };
    }

    private static Optional<LocalDate> counted(String text) {
        return text.matches("[1-9]\\d{4}")
                ? Optional.of(FIRST_DAY_OF_SPREADSHEETS.plusDays(Integer.parseInt(text)))
                : Optional.empty();
    }

    private static DomainException unknown(SheetField field, String text) {
        return DomainException.at(field.name(), "sheet.unknown-word", text.strip());
    }
}
