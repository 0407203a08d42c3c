package be.leuven.som.web.network;

import be.leuven.som.api.network.SheetField;
import java.io.Serializable;

/** What a column of a file says, while it is chosen. */
public class ColumnForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String title;
    private final String sample;
    private SheetField field;

    ColumnForm(String title, String sample, SheetField field) {
        this.title = title;
        this.sample = sample;
        this.field = field;
    }

    public String getTitle() {
        return title;
    }

    /** What stands in it in the first rows. */
    public String getSample() {
        return sample;
    }

    public SheetField getField() {
        return field;
    }

    public void setField(SheetField field) {
        this.field = field;
    }
}
