package be.leuven.som.web.minutes;

import be.leuven.som.api.minutes.PublicCheck.Checked;
import java.io.Serializable;
import java.util.List;

/** A text on its way to the public, as it is amended, with the names that stand in it. */
public class ShownText implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Checked checked;
    private String shown;
    private List<String> names;

    ShownText(Checked checked) {
        this.checked = checked;
        this.shown = checked.text();
        this.names = checked.names();
    }

    void found(List<String> now) {
        names = now;
    }

    public Checked getChecked() {
        return checked;
    }

    public List<String> getNames() {
        return names;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
