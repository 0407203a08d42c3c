/** Everything that knows the database: the data source, the schema, and the repositories in JPA. */
package be.leuven.som.infrastructure.persistence;
