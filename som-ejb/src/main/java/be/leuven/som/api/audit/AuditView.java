package be.leuven.som.api.audit;

import be.leuven.som.api.Page;

/** The record of what was done, the newest first, for administrators. */
public interface AuditView {
    /** @param page from 0; each page holds at most 50 */
    Page<AuditLine> lines(int page);
}
