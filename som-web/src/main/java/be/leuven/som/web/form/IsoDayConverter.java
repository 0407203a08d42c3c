package be.leuven.som.web.form;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ResourceBundle;

/**
 * A day as date fields send it (ISO 8601). Strict: the 29th of February of a wrong year is refused, where the converter
 * of Faces makes another day of it.
 */
@FacesConverter("som.day")
public class IsoDayConverter implements Converter<LocalDate> {
    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException notADay) {
            throw new ConverterException(message(faces, "date.malformed"), notADay);
        }
    }

    static FacesMessage message(FacesContext faces, String key) {
        String sentence = ResourceBundle.getBundle(
                        "be.leuven.som.web.i18n.problem", faces.getViewRoot().getLocale())
                .getString(key);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
