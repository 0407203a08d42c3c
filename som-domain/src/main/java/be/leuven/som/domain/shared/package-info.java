/** What every area shares: identity and versions, periods, texts, problems. Knows no area. */
package be.leuven.som.domain.shared;
