package be.leuven.som.domain.network;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an institution number as its six digits. */
@Converter(autoApply = true)
public class InstitutionNumberConverter implements AttributeConverter<InstitutionNumber, String> {
    @Override
    public String convertToDatabaseColumn(InstitutionNumber number) {
        return number == null ? null : number.digits();
    }

    @Override
    public InstitutionNumber convertToEntityAttribute(String digits) {
        return digits == null ? null : new InstitutionNumber(digits);
    }
}
