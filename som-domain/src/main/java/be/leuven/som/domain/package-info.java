/**
 * The domain of SOM: business words and rules, in the language of the glossary.
 *
 * <p>Each package below is one area and owns its aggregates; areas refer to each other's aggregates by id. Everything
 * here may be used by the use cases; pages see its enums only. It knows no framework but the annotations of Jakarta
 * Persistence.
 */
package be.leuven.som.domain;
