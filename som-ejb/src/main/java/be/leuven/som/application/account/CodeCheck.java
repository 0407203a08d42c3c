package be.leuven.som.application.account;

import be.leuven.som.api.Rejected;
import be.leuven.som.domain.shared.DomainException;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Counts wrong codes, wherever one is asked for. They slow down further ones by themselves: a right password does not take
 * them back.
 *
 * <p>Called outside a transaction, so that a wrong one stays counted.
 */
@ApplicationScoped
public class CodeCheck {
    @EJB
    private SecondStepRecords records;

    /**
     * @param taking what the right code gives; nothing when it is wrong
     * @throws DomainException at "code" when it is wrong, or when there were too many wrong ones lately
     */
    <T> T require(UUID accountId, String address, Supplier<Optional<T>> taking) {
        if (records.mustWait(accountId, address)) {
            throw DomainException.at("code", "code.wait");
        }
        return taking.get().orElseThrow(() -> {
            count(accountId, address);
            return DomainException.at("code", "code.wrong");
        });
    }

    /** The first two failures may be counted at the same moment; then the row is there at the second try. */
    private void count(UUID accountId, String address) {
        try {
            records.failed(accountId, address);
        } catch (Rejected takenAtTheSameMoment) {
            records.failed(accountId, address);
        }
    }
}
