/** Who calls, and what that one may do. */
package be.leuven.som.application.security;
