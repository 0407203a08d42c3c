package be.leuven.som.web.room;

import java.io.Serializable;

/** How many paper ballots have one mark, as it is typed. */
public class PaperCount implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String label;
    private Integer count;

    /** @param label the name of a candidate, or what else can be on a ballot */
    PaperCount(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }
}
