/**
 * What proves that a text was adopted and signed: one form of it that can be hashed, a chain of records, checkpoints that
 * can be kept elsewhere, and the check of all three. Knows no other area; {@code charter} and the use cases use it, and so
 * does the program behind {@code ./som verify}, which runs without a server.
 */
package be.leuven.som.domain.evidence;
