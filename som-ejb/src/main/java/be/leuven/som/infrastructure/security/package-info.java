/** Password hashes and the identity store. */
package be.leuven.som.infrastructure.security;
