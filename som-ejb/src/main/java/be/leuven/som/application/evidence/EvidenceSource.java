package be.leuven.som.application.evidence;

import be.leuven.som.domain.evidence.Evidence;
import java.util.List;

/** All evidence that there is at one moment. */
public interface EvidenceSource {
    /** Records in the order of their numbers. */
    List<Evidence> read();
}
