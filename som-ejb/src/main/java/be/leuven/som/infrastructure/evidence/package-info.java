/**
 * The evidence as it stands in the database, read past the entities, and the program behind {@code ./som verify}. But for
 * what the server injects, it needs only the domain and a database driver.
 */
package be.leuven.som.infrastructure.evidence;
