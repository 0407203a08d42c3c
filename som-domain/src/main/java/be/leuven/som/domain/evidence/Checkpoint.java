package be.leuven.som.domain.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/**
 * Says under a signature which record the chain ended with at a moment. Kept outside the system, it shows later that
 * nothing up to there was changed or cut off, even by somebody who can write the whole database.
 *
 * @param number of the last record
 * @param hash of that record
 * @param key the public key, as X.509 in Base64
 * @param signature Ed25519 (RFC 8032) over {@link #text()}, in Base64
 */
public record Checkpoint(long number, String hash, Instant at, String key, String signature) {
    public static final String FORM = "som-checkpoint-1";

    private static final String ALGORITHM = "Ed25519";

    /** Notes the end of a chain. */
    public static Checkpoint of(long number, String hash, Instant at, KeyPair keys) {
        String key = Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        Checkpoint unsigned = new Checkpoint(number, hash, at, key, null);
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(keys.getPrivate());
            signing.update(unsigned.text().getBytes(StandardCharsets.UTF_8));
            return new Checkpoint(number, hash, at, key, Base64.getEncoder().encodeToString(signing.sign()));
        } catch (GeneralSecurityException noSuchKey) {
            throw new IllegalStateException(noSuchKey);
        }
    }

    /** What is signed. */
    public String text() {
        return new CanonicalLines()
                .add("form", FORM)
                .add("end", number)
                .add("hash", hash)
                .add("at", at)
                .add("key", key)
                .text();
    }

    /** What a file with it holds: what is signed, and the signature. */
    public String file() {
        return text() + new CanonicalLines().add("signature", signature).text();
    }

    /** @throws IllegalArgumentException when the text is something else */
    public static Checkpoint read(String file) {
        if (!FORM.equals(CanonicalLines.value(file, "form"))) {
            throw new IllegalArgumentException("not a checkpoint of the form " + FORM);
        }
        return new Checkpoint(
                Long.parseLong(CanonicalLines.value(file, "end")),
                CanonicalLines.value(file, "hash"),
                Instant.parse(CanonicalLines.value(file, "at")),
                CanonicalLines.value(file, "key"),
                CanonicalLines.value(file, "signature"));
    }

    /** Whether the signature fits the text and the key that it names. */
    public boolean genuine() {
        try {
            PublicKey known = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(decoded(key)));
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(known);
            check.update(text().getBytes(StandardCharsets.UTF_8));
            return check.verify(decoded(signature));
        } catch (GeneralSecurityException | IllegalArgumentException spoiled) {
            return false;
        }
    }

    /** Bits that decoding would drop may not be set: there is one way to write a key or a signature. */
    private static byte[] decoded(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw new IllegalArgumentException("not the one form of Base64");
        }
        return bytes;
    }
}
