package be.leuven.som.api.evidence;

/** All evidence as a text that can be checked elsewhere; for administrators and the coordinator. */
public interface EvidenceExport {
    /** The file that {@code ./som verify --file} reads, with a checkpoint of this moment. */
    String file();

    /** Whether it is for the caller. */
    boolean allowed();
}
