package be.leuven.som.application;

import be.leuven.som.api.Localized;
import be.leuven.som.api.meeting.MeetingBody;
import be.leuven.som.domain.shared.LocalizedText;
import be.leuven.som.domain.structure.Body;

/** Texts and bodies of the domain in the words of the API. */
public final class Words {
    private Words() {}

    public static Localized of(LocalizedText text) {
        return new Localized(text.dutch(), text.english());
    }

    public static MeetingBody body(Body body) {
        return new MeetingBody(body.id(), body.code(), of(body.name()), body.kind());
    }
}
