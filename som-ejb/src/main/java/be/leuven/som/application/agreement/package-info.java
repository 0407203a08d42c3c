/**
 * Working agreements: their use cases, how well they are kept, and {@link
 * be.leuven.som.application.agreement.AgreedPolicies}, where every other use case asks which rule holds.
 */
package be.leuven.som.application.agreement;
