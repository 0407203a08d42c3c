package be.leuven.som.infrastructure.oidc;

/** Where a provider answers, as it says itself (OpenID Connect Discovery 1.0). */
record Endpoints(String authorization, String token, String keys) {}
