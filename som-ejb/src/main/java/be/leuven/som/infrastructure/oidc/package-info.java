/** Signing in at an OpenID Connect provider; nothing of it is loaded unless one is configured. */
package be.leuven.som.infrastructure.oidc;
