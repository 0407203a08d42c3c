package be.leuven.som.domain.charter;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores the order of clauses as one value, so that it changes as a whole with its version. */
@Converter
public class ClauseOrderConverter implements AttributeConverter<ClauseOrder, String> {
    @Override
    public String convertToDatabaseColumn(ClauseOrder order) {
        return order.lines();
    }

    @Override
    public ClauseOrder convertToEntityAttribute(String lines) {
        return lines == null ? ClauseOrder.EMPTY : ClauseOrder.parse(lines);
    }
}
