package be.leuven.som.api.agreement;

import be.leuven.som.api.Localized;
import be.leuven.som.domain.agreement.AgreementState;
import be.leuven.som.domain.agreement.Measure;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A working agreement in a list.
 *
 * @param title what is in force, or what is proposed
 * @param bodyName null when it is for the whole network
 * @param rules what it lays down
 * @param agreedOn null as long as nothing was agreed
 * @param inForceUntil null while nothing ends it
 * @param toReview whether its review is near or past
 * @param kept how often it was kept since it came into force
 * @param of how often it could have been kept
 */
public record AgreementLine(
        UUID id,
        int number,
        String title,
        String text,
        Localized bodyName,
        AgreementState state,
        List<AgreedRule> rules,
        LocalDate agreedOn,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        LocalDate reviewOn,
        boolean toReview,
        Measure measure,
        int kept,
        int of)
        implements Serializable {}
