package be.leuven.som.domain.charter;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import java.util.stream.Collectors;

/** Stores the order of clauses as lines of section and key: one value, so that it changes as a whole with its version. */
@Converter
public class ClauseOrderConverter implements AttributeConverter<ClauseOrder, String> {
    @Override
    public String convertToDatabaseColumn(ClauseOrder order) {
        return order.places().stream().map(p -> p.section() + " " + p.key()).collect(Collectors.joining("\n"));
    }

    @Override
    public ClauseOrder convertToEntityAttribute(String lines) {
        return lines == null
                ? ClauseOrder.EMPTY
                : new ClauseOrder(lines.lines().map(ClauseOrderConverter::place).toList());
    }

    private static ClausePlace place(String line) {
        int space = line.indexOf(' ');
        return new ClausePlace(
                CharterSection.valueOf(line.substring(0, space)), UUID.fromString(line.substring(space + 1)));
    }
}
