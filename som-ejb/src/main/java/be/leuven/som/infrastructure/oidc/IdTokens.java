package be.leuven.som.infrastructure.oidc;

import be.leuven.som.application.setup.ProviderSettings;
import be.leuven.som.domain.account.ProvenIdentity;
import be.leuven.som.domain.shared.DomainException;
import be.leuven.som.domain.shared.EmailAddress;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/**
 * Believes an ID token only when a key of the provider signed it, for SOM, for this way there and back, and not too long ago
 * (OpenID Connect Core 1.0, 3.1.3.7). Keys are read again when the token names one that is not known.
 */
final class IdTokens {
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final Set<String> NEEDED = Set.of("sub", "exp", "iat", "nonce");

    /** In milliseconds, for the keys of the provider. */
    private static final int PATIENCE = 5_000;

    /** In bytes, of its keys. */
    private static final int LARGEST = 200_000;

    private final ProviderSettings provider;
    private final Clock clock;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    IdTokens(ProviderSettings provider, String keys, Clock clock) {
        this.provider = provider;
        this.clock = clock;
        try {
            var source = JWKSourceBuilder.create(
                            URI.create(keys).toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST))
                    .build();
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, source));
            processor.setJWTClaimsSetVerifier(null); // what is claimed is checked afterwards, with the nonce of the way
        } catch (MalformedURLException | IllegalArgumentException noAddress) {
            throw Exchange.failed("its keys are nowhere", noAddress);
        }
    }

    /** @throws DomainException when there is any doubt */
    ProvenIdentity read(String token, String nonce) {
        try {
            JWTClaimsSet claims = processor.process(token, null);
            verifier(nonce).verify(claims, null);
            return new ProvenIdentity(email(claims), code(claims));
        } catch (ParseException | BadJOSEException | JOSEException doubtful) {
            throw Exchange.failed("its token is not to be believed", doubtful);
        }
    }

    private DefaultJWTClaimsVerifier<SecurityContext> verifier(String nonce) {
        JWTClaimsSet exactly = new JWTClaimsSet.Builder()
                .issuer(provider.issuer())
                .claim("nonce", nonce)
                .build();
        return new DefaultJWTClaimsVerifier<>(provider.clientId(), exactly, NEEDED) {
            @Override
            protected Date currentTime() {
                return Date.from(clock.instant());
            }
        };
    }

    private static Optional<EmailAddress> email(JWTClaimsSet claims) throws ParseException {
        boolean verified = Boolean.TRUE.equals(claims.getClaim("email_verified"));
        String email = claims.getStringClaim("email");
        try {
            return verified && email != null ? Optional.of(EmailAddress.of(email)) : Optional.empty();
        } catch (DomainException noAddress) {
            return Optional.empty();
        }
    }

    private Optional<String> code(JWTClaimsSet claims) {
        return provider.codeClaim()
                .map(claims::getClaim)
                .map(Object::toString)
                .map(String::strip)
                .filter(code -> !code.isEmpty());
    }
}
