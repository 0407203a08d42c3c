package be.leuven.som.web.form;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** A time of day as time fields send it: 16:00. */
@FacesConverter("som.time")
public class IsoTimeConverter implements Converter<LocalTime> {
    @Override
    public LocalTime getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(text.strip()).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException notATime) {
            throw new ConverterException(IsoDayConverter.message(faces, "time.malformed"), notATime);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalTime time) {
        return time == null ? "" : time.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
