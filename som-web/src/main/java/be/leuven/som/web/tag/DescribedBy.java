package be.leuven.som.web.tag;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Ties the input within a {@code som:field} to its hint and its message, and gives it its label: what a screen reader
 * reads out with it and what the summary of errors calls it. No page has to remember to do so.
 */
public class DescribedBy extends TagHandler {
    // evaluated while the input renders: before that it has no place in the tree, and so no full id
    private static final String HINT = "#{component.clientId}-hint";
    private static final String MESSAGE = "#{component.clientId}-message";

    private final TagAttribute id = getRequiredAttribute("for");
    private final TagAttribute label = getRequiredAttribute("label");
    private final TagAttribute hint = getRequiredAttribute("hint");

    public DescribedBy(TagConfig config) {
        super(config);
    }

    @Override
    public void apply(FaceletContext context, UIComponent parent) {
        var input = input(parent, id.getValue(context));
        if (input == null) {
            return;
        }
        var described = hint.getBoolean(context) ? HINT + " " + MESSAGE : MESSAGE;
        input.getPassThroughAttributes()
                .putIfAbsent(
                        "aria-describedby",
                        context.getExpressionFactory().createValueExpression(context, described, String.class));
        input.getAttributes().put("label", label.getValue(context));
    }

    private static UIComponent input(UIComponent parent, String id) {
        for (var child : parent.getChildren()) {
            var input = child instanceof EditableValueHolder && id.equals(child.getId()) ? child : input(child, id);
            if (input != null) {
                return input;
            }
        }
        return null;
    }
}
