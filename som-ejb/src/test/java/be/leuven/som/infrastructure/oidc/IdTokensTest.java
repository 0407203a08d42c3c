package be.leuven.som.infrastructure.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.leuven.som.application.setup.ProviderSettings;
import be.leuven.som.domain.account.ProvenIdentity;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tokens as the provider makes them, and as somebody else would. */
class IdTokensTest {
    private static final String ISSUER = "https://login.example.org";
    private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");
    private static final String NONCE = "een keer";

    private static RSAKey key;
    private static HttpServer keys;

    private final ProviderSettings provider =
            new ProviderSettings("Stad", ISSUER, "som", "geheim", "openid email", Optional.of("vo_id"));
    private final IdTokens tokens = new IdTokens(
            provider, "http://127.0.0.1:" + keys.getAddress().getPort() + "/jwks", Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeAll
    static void the_provider_shows_its_keys() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("one").generate();
        byte[] shown = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keys.createContext("/jwks", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, shown.length);
            try (var body = exchange.getResponseBody()) {
                body.write(shown);
            }
        });
        keys.start();
    }

    @AfterAll
    static void closes() {
        keys.stop(0);
    }

    @Test
    void a_token_of_the_provider_for_this_way_is_believed() throws JOSEException {
        ProvenIdentity identity = tokens.read(signed(claims().build()), NONCE);

        assertThat(identity.email()).contains(EmailAddress.of("an@example.org"));
        assertThat(identity.code()).contains("VO-1234");
    }

    @Test
    void an_address_that_was_not_checked_proves_nothing() throws JOSEException {
        for (Object unchecked : List.of(false, "true", 1)) {
            JWTClaimsSet claims = claims().claim("email_verified", unchecked).build();
            assertThat(tokens.read(signed(claims), NONCE).email()).isEmpty();
        }
        assertThat(tokens.read(signed(claims().claim("email_verified", null).build()), NONCE)
                        .email())
                .isEmpty();
        assertThat(tokens.read(signed(claims().claim("email", "geen adres").build()), NONCE)
                        .email())
                .isEmpty();
    }

    @Test
    void a_token_for_another_way_is_not() throws JOSEException {
        assertRefused(signed(claims().build()), "een andere keer");
        assertRefused(signed(claims().claim("nonce", null).build()), NONCE);
    }

    @Test
    void a_token_for_another_program_is_not() throws JOSEException {
        assertRefused(signed(claims().audience("iemand anders").build()), NONCE);
        assertRefused(signed(claims().audience((String) null).build()), NONCE);
    }

    @Test
    void a_token_of_another_provider_is_not() throws JOSEException {
        assertRefused(signed(claims().issuer("https://evil.example").build()), NONCE);
    }

    @Test
    void a_token_from_before_is_not() throws JOSEException {
        assertRefused(
                signed(claims().expirationTime(Date.from(NOW.minusSeconds(120))).build()), NONCE);
        assertRefused(signed(claims().expirationTime(null).build()), NONCE);
    }

    @Test
    void a_token_that_nobody_signed_is_not() {
        assertRefused(new PlainJWT(claims().build()).serialize(), NONCE);
    }

    @Test
    void a_token_that_somebody_else_signed_is_not() throws JOSEException {
        RSAKey other = new RSAKeyGenerator(2048).keyID("one").generate();
        assertRefused(signed(claims().build(), JWSAlgorithm.RS256, new RSASSASigner(other)), NONCE);
    }

    /** What everybody may read is no secret to sign with. */
    @Test
    void a_token_that_was_signed_with_the_public_key_is_not() throws JOSEException {
        byte[] known = key.toRSAPublicKey().getEncoded();
        assertRefused(signed(claims().build(), JWSAlgorithm.HS256, new MACSigner(known)), NONCE);
    }

    @Test
    void a_token_that_was_changed_is_not() throws JOSEException {
        String[] parts = signed(claims().build()).split("\\.", -1);
        String[] others = signed(claims().subject("bo").build()).split("\\.", -1);
        assertRefused(parts[0] + "." + others[1] + "." + parts[2], NONCE);
        assertRefused("geen.token.", NONCE);
        assertRefused("", NONCE);
    }

    private void assertRefused(String token, String nonce) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> tokens.read(token, nonce))
                .matches(refused -> refused.key().equals("provider.failed"));
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("som")
                .subject("an")
                .issueTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plusSeconds(300)))
                .claim("nonce", NONCE)
                .claim("email", "An@Example.org")
                .claim("email_verified", true)
                .claim("vo_id", "VO-1234");
    }

    private static String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, JWSAlgorithm.RS256, new RSASSASigner(key));
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID("one").build(), claims);
        token.sign(signer);
        return token.serialize();
    }
}
