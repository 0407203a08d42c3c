package be.leuven.som.application.minutes;

import be.leuven.som.api.minutes.MinutesDocument;
import be.leuven.som.api.minutes.MinutesView;
import be.leuven.som.domain.decision.Decision;
import be.leuven.som.domain.decision.DecisionRepository;
import be.leuven.som.domain.meeting.ItemProse;
import be.leuven.som.domain.meeting.Meeting;
import be.leuven.som.domain.meeting.MeetingRepository;
import be.leuven.som.domain.meeting.Minutes;
import be.leuven.som.domain.meeting.MinutesAnnotation;
import be.leuven.som.domain.meeting.MinutesComment;
import be.leuven.som.domain.meeting.MinutesSignature;
import be.leuven.som.domain.meeting.MinutesSigner;
import be.leuven.som.domain.meeting.MinutesState;
import be.leuven.som.domain.network.Person;
import be.leuven.som.domain.network.PersonRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Minutes as a reader sees them: from the inside, or the version for the public. */
@RequestScoped
public class MinutesViews {
    private static final int MOST_APPROVERS = 20;

    @Inject
    private MinutesAssembly assembly;

    @Inject
    private MinutesQueries queries;

    @Inject
    private MeetingRepository meetings;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private PersonRepository people;

    @Inject
    private Prose prose;

    /** What the reader may do with them. */
    record Rights(boolean write, boolean comment, MinutesSigner signAs) {
        static final Rights NONE = new Rights(false, false, null);
    }

    MinutesView inside(Minutes minutes, Rights rights) {
        MinutesDocument document = assembly.of(minutes);
        Map<UUID, Person> known = people.findAll(Stream.of(
                        minutes.comments().stream().map(MinutesComment::personId),
                        minutes.signatures().stream().map(MinutesSignature::personId),
                        minutes.annotations().stream().map(MinutesAnnotation::personId))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet()));
        return new MinutesView(
                minutes.id(),
                minutes.version(),
                minutes.state(),
                false,
                document,
                html(document),
                minutes.prose().stream().collect(Collectors.toMap(ItemProse::itemId, ItemProse::version)),
                minutes.comments().stream().map(c -> comment(c, known)).toList(),
                minutes.signatures().stream().map(s -> signature(s, known)).toList(),
                minutes.annotations().stream()
                        .map(a -> new MinutesView.Annotation(
                                known.get(a.personId()).name(), a.text(), a.madeAt()))
                        .toList(),
                minutes.hash().orElse(null),
                minutes.intact(),
                approval(minutes).orElse(null),
                minutes.circulatedAt().orElse(null),
                minutes.publishedAt().orElse(null),
                rights.write(),
                rights.comment() && minutes.state() == MinutesState.CIRCULATED,
                maySign(minutes, rights.signAs()) ? rights.signAs() : null,
                rights.write() && minutes.state() == MinutesState.CIRCULATED
                        ? queries.laterMeetings(minutes.bodyId(), document.startsAt(), MOST_APPROVERS)
                        : List.of());
    }

    private static boolean maySign(Minutes minutes, MinutesSigner signer) {
        return signer != null
                && minutes.state() == MinutesState.APPROVED
                && minutes.signatureOf(signer).isEmpty();
    }

    private static MinutesView.Comment comment(MinutesComment comment, Map<UUID, Person> known) {
        return new MinutesView.Comment(
                comment.id(),
                comment.itemId(),
                known.get(comment.personId()).name(),
                comment.text(),
                comment.madeAt(),
                comment.handledAt().isPresent());
    }

    private static MinutesView.Signature signature(MinutesSignature signature, Map<UUID, Person> known) {
        return new MinutesView.Signature(
                signature.signer(),
                known.get(signature.personId()).name(),
                signature.seatTitle(),
                signature.signedAt());
    }

    private Optional<MinutesView.Approval> approval(Minutes minutes) {
        Optional<Meeting> later = minutes.approvingMeetingId().flatMap(meetings::find);
        Optional<Decision> decision = minutes.approvingDecisionId().flatMap(decisions::find);
        return later.map(m -> new MinutesView.Approval(
                m.id(),
                m.title(),
                decision.map(Decision::id).orElse(null),
                decision.map(Decision::number).orElse(null),
                minutes.approvedAt().orElseThrow()));
    }

    private Map<UUID, String> html(MinutesDocument document) {
        Map<UUID, String> html = new HashMap<>();
        document.items().stream().filter(i -> i.prose() != null).forEach(i -> html.put(i.id(), prose.html(i.prose())));
        return html;
    }

    /** Only for published minutes. */
    MinutesView forPublic(Minutes minutes) {
        MinutesDocument document = CanonicalText.read(minutes.publicVersion().orElseThrow(), MinutesDocument.class);
        return new MinutesView(
                minutes.id(),
                minutes.version(),
                minutes.state(),
                true,
                document,
                html(document),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                minutes.intact(),
                null,
                null,
                minutes.publishedAt().orElseThrow(),
                false,
                false,
                null,
                List.of());
    }
}
