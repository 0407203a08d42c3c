package be.leuven.som.web.form;

import be.leuven.som.api.Conflict;
import be.leuven.som.api.Problem;
import be.leuven.som.api.Rejected;
import be.leuven.som.web.i18n.Sentences;
import be.leuven.som.web.layout.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Calls a use case for a form: what it refuses appears beside the field that it is about, or on top of the page, and what
 * was typed stays.
 *
 * <p>The field of a problem is found by the id of its input: {@code title} by {@code title}, {@code agenda[2].title} by the
 * component {@code title} in the third row of the component {@code agenda}.
 */
@RequestScoped
public class Attempt {
    @Inject
    private FacesContext faces;

    /** Not that of the view, which has none of its own while it is opened. */
    @Inject
    private Language language;

    /** Whether it was done; false when something was refused and told. A {@link Conflict} goes on to the caller. */
    public boolean done(Runnable useCase) {
        return done(useCase, UnaryOperator.identity());
    }

    /** @param place how the page calls the field of a problem, for a page that names it otherwise than the command does */
    public boolean done(Runnable useCase, UnaryOperator<String> place) {
        return result(
                        () -> {
                            useCase.run();
                            return true;
                        },
                        place)
                .isPresent();
    }

    /** What the use case gave; nothing when something was refused and told. */
    public <T> Optional<T> result(Supplier<T> useCase) {
        return result(useCase, UnaryOperator.identity());
    }

    private <T> Optional<T> result(Supplier<T> useCase, UnaryOperator<String> place) {
        try {
            return Optional.of(useCase.get());
        } catch (Rejected refused) {
            refused.problems().forEach(problem -> tell(problem, place));
            faces.validationFailed();
            return Optional.empty();
        }
    }

    /** Says what happened, on top of this page or of the next one. */
    public void say(String sentence) {
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }

    /** Says what happened on top of this page, which stays. */
    public void sayHere(String sentence) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
    }

    /** Says on top of this page what the reader has to look at before going on. */
    public void warn(String sentence) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null));
        faces.validationFailed();
    }

    private void tell(Problem problem, UnaryOperator<String> named) {
        String sentence = new Sentences(language.getLocale()).problem(problem.key(), problem.arguments());
        String place =
                problem.field() == null ? null : FieldPlace.clientId(faces.getViewRoot(), named.apply(problem.field()));
        faces.addMessage(place, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        if (place != null) {
            faces.getViewRoot().invokeOnComponent(faces, place, (context, component) -> {
                if (component instanceof EditableValueHolder input) {
                    keepTyping(input);
                    input.setValid(false);
                }
            });
        }
    }

    /** By now the text has gone to the bean; an input that is not valid shows what was submitted, and otherwise nothing. */
    private void keepTyping(EditableValueHolder input) {
        Object value = input.getValue();
        if (value != null && input instanceof UIInput component) {
            Converter<?> converter = component.getConverter();
            component.setSubmittedValue(converter == null ? value.toString() : converted(converter, component, value));
        }
    }

    private <T> String converted(Converter<T> converter, UIInput component, Object value) {
        @SuppressWarnings("unchecked") // the converter of the component made the value
        T typed = (T) value;
        return converter.getAsString(faces, component, typed);
    }
}
