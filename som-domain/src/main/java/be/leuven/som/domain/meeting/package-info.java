/** Planning, holding and recording a meeting: agenda, invitations, notice, quorum, holidays. Knows {@code structure}. */
package be.leuven.som.domain.meeting;
