/** Decisions and actions: take, publish, agree, move on, read. For pages and resources. */
package be.leuven.som.api.decision;
