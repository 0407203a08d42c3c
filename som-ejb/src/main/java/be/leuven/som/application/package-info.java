/**
 * The use cases: stateless session beans behind the API. One method is one transaction, one authority check, one audit
 * entry. They load an aggregate, call it, and store it; rules stand in the domain.
 */
package be.leuven.som.application;
