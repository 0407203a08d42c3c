package be.leuven.som.application.document;

import be.leuven.som.api.meeting.MeetingDetails;
import be.leuven.som.application.document.Sheet.Block;
import be.leuven.som.application.document.Sheet.Fact;
import be.leuven.som.application.document.Sheet.Facts;
import be.leuven.som.application.document.Sheet.Heading;
import be.leuven.som.application.document.Sheet.Paragraph;
import be.leuven.som.application.document.Sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The agenda of a meeting as a paper, with its preparation item by item. */
final class AgendaSheet {
    private AgendaSheet() {}

    static Sheet of(MeetingDetails meeting, Locale language) {
        PaperWords words = PaperWords.in(language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Facts(List.of(
                new Fact(words.of("minutes.where"), meeting.place() == null ? words.of("online") : meeting.place()))));
        List<List<String>> rows = new ArrayList<>();
        for (MeetingDetails.Item item : meeting.agenda()) {
            rows.add(List.of(
                    rows.size() + 1 + ". " + item.title(),
                    words.of("type", item.type()),
                    item.startsAt() == null ? "" : words.dates().time(item.startsAt()),
                    words.of("minutes", item.minutes()),
                    item.broughtBy() == null ? "" : item.broughtBy()));
        }
        blocks.add(new Table(
                words.of("agenda"),
                List.of(
                        words.of("agenda.item"),
                        words.of("agenda.asks"),
                        words.of("agenda.starts"),
                        words.of("agenda.takes"),
                        words.of("agenda.by")),
                rows));
        int number = 0;
        for (MeetingDetails.Item item : meeting.agenda()) {
            number++;
            if (item.notes() != null) {
                blocks.add(new Heading(2, number + ". " + item.title()));
                item.notes().lines().filter(l -> !l.isBlank()).forEach(l -> blocks.add(new Paragraph(l)));
            }
        }
        String when =
                meeting.startsAt() == null ? "" : ", " + words.dates().range(meeting.startsAt(), meeting.endsAt());
        return new Sheet(
                words.language(),
                words.of("agenda.title", meeting.title()),
                words.in(meeting.bodyName()) + when,
                meeting.bodyCode(),
                blocks);
    }
}
