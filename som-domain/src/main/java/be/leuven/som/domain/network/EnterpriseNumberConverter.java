package be.leuven.som.domain.network;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an enterprise number as its ten digits. */
@Converter(autoApply = true)
public class EnterpriseNumberConverter implements AttributeConverter<EnterpriseNumber, String> {
    @Override
    public String convertToDatabaseColumn(EnterpriseNumber number) {
        return number == null ? null : number.digits();
    }

    @Override
    public EnterpriseNumber convertToEntityAttribute(String digits) {
        return digits == null ? null : new EnterpriseNumber(digits);
    }
}
