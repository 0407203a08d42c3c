package be.leuven.som.web.meetings.poll;

import be.leuven.som.api.meeting.AnswerPoll;
import be.leuven.som.api.meeting.PollDetails;
import be.leuven.som.domain.meeting.PollChoice;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What somebody is about to answer, slot by slot. */
public class AnswerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Row> rows = new ArrayList<>();
    private String comment;

    /** One slot and what is chosen for it. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private final PollDetails.Slot slot;
        private PollChoice choice;

        Row(PollDetails.Slot slot, PollChoice choice) {
            this.slot = slot;
            this.choice = choice;
        }

        public PollDetails.Slot getSlot() {
            return slot;
        }

        public PollChoice getChoice() {
            return choice;
        }

        public void setChoice(PollChoice choice) {
            this.choice = choice;
        }
    }

    /** Begins with what was answered before. */
    static AnswerForm of(PollDetails poll) {
        AnswerForm form = new AnswerForm();
        List<PollDetails.Slot> slots = poll.slots();
        for (int i = 0; i < slots.size(); i++) {
            form.rows.add(new Row(
                    slots.get(i),
                    poll.mine() == null ? null : poll.mine().choices().get(i)));
        }
        form.comment = poll.mine() == null ? null : poll.mine().comment();
        return form;
    }

    /** Takes over what was typed in another form, for the slots that both have. */
    AnswerForm keeping(AnswerForm typed) {
        Map<UUID, PollChoice> said = typed.choices();
        rows.stream().filter(r -> said.get(r.slot.id()) != null).forEach(r -> r.choice = said.get(r.slot.id()));
        comment = typed.comment;
        return this;
    }

    AnswerPoll answer() {
        return new AnswerPoll(choices(), comment);
    }

    private Map<UUID, PollChoice> choices() {
        Map<UUID, PollChoice> choices = new LinkedHashMap<>();
        rows.forEach(r -> choices.put(r.slot.id(), r.choice));
        return choices;
    }

    /** Whether these are the slots that the poll still offers. */
    boolean fits(PollDetails poll) {
        return poll.slots().stream()
                .map(PollDetails.Slot::id)
                .toList()
                .equals(rows.stream().map(r -> r.slot.id()).toList());
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<PollChoice> getAllChoices() {
        return List.of(PollChoice.values());
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
