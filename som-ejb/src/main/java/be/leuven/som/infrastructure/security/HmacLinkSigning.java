package be.leuven.som.infrastructure.security;

import be.leuven.som.application.link.LinkPurpose;
import be.leuven.som.application.link.LinkSigning;
import be.leuven.som.application.link.SignedLink;
import be.leuven.som.application.link.SigningKey;
import be.leuven.som.domain.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs with HMAC-SHA-256, of which the first 16 bytes go along: purpose (1 byte), object (16), person (16), end in
 * seconds since 1970 (8), signature (16); all of it in Base64 for addresses, 76 characters.
 */
@ApplicationScoped
public class HmacLinkSigning implements LinkSigning {
    private static final int CONTENT = 1 + 16 + 16 + 8;
    private static final int SIGNATURE = 16;

    private SigningKey key;
    private Clock clock;

    protected HmacLinkSigning() {
        // for the proxy
    }

    @Inject
    public HmacLinkSigning(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    @Override
    public String sign(SignedLink link) {
        byte[] content = ByteBuffer.allocate(CONTENT)
                .put((byte) link.purpose().number())
                .putLong(link.objectId().getMostSignificantBits())
                .putLong(link.objectId().getLeastSignificantBits())
                .putLong(link.personId().getMostSignificantBits())
                .putLong(link.personId().getLeastSignificantBits())
                .putLong(link.until().getEpochSecond())
                .array();
        byte[] signed = Arrays.copyOf(content, CONTENT + SIGNATURE);
        System.arraycopy(signature(content), 0, signed, CONTENT, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    @Override
    public Optional<SignedLink> read(String text) {
        return decoded(text)
                .filter(this::genuine)
                .flatMap(HmacLinkSigning::said)
                .filter(link -> clock.instant().isBefore(link.until()));
    }

    @Override
    public SignedLink require(String text, LinkPurpose purpose) {
        return read(text)
                .filter(link -> link.purpose() == purpose)
                .orElseThrow(() -> DomainException.because("token.not-usable"));
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.ofNullable(text)
                    .map(Base64.getUrlDecoder()::decode)
                    .filter(bytes -> bytes.length == CONTENT + SIGNATURE);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private boolean genuine(byte[] signed) {
        byte[] expected = signature(Arrays.copyOf(signed, CONTENT));
        return MessageDigest.isEqual(expected, Arrays.copyOfRange(signed, CONTENT, signed.length));
    }

    private static Optional<SignedLink> said(byte[] signed) {
        ByteBuffer content = ByteBuffer.wrap(signed);
        Optional<LinkPurpose> purpose = LinkPurpose.numbered(content.get());
        UUID object = new UUID(content.getLong(), content.getLong());
        UUID person = new UUID(content.getLong(), content.getLong());
        Instant until = Instant.ofEpochSecond(content.getLong());
        return purpose.map(p -> new SignedLink(p, object, person, until));
    }

    private byte[] signature(byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(content), SIGNATURE);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
