package be.leuven.som.application.example;

import be.leuven.som.application.agenda.DocumentContents;
import be.leuven.som.domain.meeting.AgendaDocument;
import be.leuven.som.domain.meeting.AgendaDocumentRepository;
import be.leuven.som.domain.meeting.AgendaItemType;
import be.leuven.som.domain.meeting.AgendaTemplate;
import be.leuven.som.domain.meeting.AgendaTemplateRepository;
import be.leuven.som.domain.meeting.DocumentType;
import be.leuven.som.domain.meeting.ItemProposal;
import be.leuven.som.domain.meeting.ItemProposalRepository;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingSeries;
import be.leuven.som.domain.meeting.MeetingSeriesRepository;
import be.leuven.som.domain.meeting.TemplateItem;
import be.leuven.som.domain.shared.WorkingYear;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** The trajectory of 2014–2015, and what makes the next agenda: proposals of members, a template, a document. */
@Dependent
public class ExampleAgendas {
    private static final String DOCUMENT = "amendementen.pdf";

    private final MeetingSeriesRepository series;
    private final ItemProposalRepository proposals;
    private final AgendaTemplateRepository templates;
    private final AgendaDocumentRepository documents;
    private final DocumentContents contents;

    @Inject
    public ExampleAgendas(
            MeetingSeriesRepository series,
            ItemProposalRepository proposals,
            AgendaTemplateRepository templates,
            AgendaDocumentRepository documents,
            DocumentContents contents) {
        this.series = series;
        this.proposals = proposals;
        this.templates = templates;
        this.documents = documents;
        this.contents = contents;
    }

    MeetingSeries trajectory(ExampleBodies bodies) {
        MeetingSeries year = new MeetingSeries(
                "Van dromen naar charter",
                new WorkingYear(2014),
                bodies.called("RG").id(),
                bodies.called("OR").id());
        series.add(year);
        return year;
    }

    /** What the chair of that meeting finds. */
    void prepare(Meeting next, ExamplePeople people, ExampleDays days) {
        Instant lately = days.lately();
        propose(
                next,
                people,
                lately,
                "stad",
                "Schoolstraten rond vier scholen",
                "De stad wil weten welke scholen meedoen, voor ze in het voorjaar de straten afsluit.");
        propose(
                next,
                people,
                lately,
                "clb",
                "Wachttijden in de leerlingenbegeleiding",
                "De wachttijden lopen op. We zoeken samen hoe we dat aan scholen uitleggen.");
        templates.add(new AgendaTemplate(
                next.bodyId(),
                "Gewone vergadering",
                List.of(
                        new TemplateItem(AgendaItemType.INFORMATION, "Nieuws van de partners", 15, null),
                        new TemplateItem(AgendaItemType.DISCUSSION, "Thema van de maand", 60, null),
                        new TemplateItem(AgendaItemType.INFORMATION, "Rondvraag", 10, null))));
        attach(next, people, lately);
    }

    private void propose(Meeting next, ExamplePeople people, Instant at, String who, String title, String why) {
        proposals.add(new ItemProposal(
                next.bodyId(), people.called(who).id(), at, AgendaItemType.DISCUSSION, title, why, 20));
    }

    private void attach(Meeting next, ExamplePeople people, Instant at) {
        try (InputStream in = ExampleAgendas.class.getResourceAsStream(DOCUMENT)) {
            byte[] content = in.readAllBytes();
            AgendaDocument document = new AgendaDocument(
                    next,
                    next.agenda().get(2).id(),
                    "Amendementen uit de raadpleging.pdf",
                    DocumentType.PDF,
                    content.length,
                    people.called("coordinator").id(),
                    at);
            documents.add(document);
            contents.keep(document.id(), new ByteArrayInputStream(content));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
