/**
 * Classes that break the rules of the house on purpose, one rule each, to prove that the rules bite. In test sources
 * only; they stand in packages that mirror the real ones because the rules go by package.
 */
package be.leuven.som.architecture.planted;
