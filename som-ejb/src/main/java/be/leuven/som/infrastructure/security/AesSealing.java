package be.leuven.som.infrastructure.security;

import be.leuven.som.application.account.SecretSealing;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.infrastructure.config.OwnersFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a key in a file outside the database, one line in Base64. What is kept is a fresh number of 12 bytes and
 * what AES made of the secret, in Base64; the owner's id goes into the check, so that nothing sealed can move to another.
 */
@ApplicationScoped
public class AesSealing implements SecretSealing {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int NUMBER_BYTES = 12;
    private static final int CHECK_BITS = 128;

    private Settings settings;
    private SecretKey key;

    protected AesSealing() {
        // for the proxy
    }

    @Inject
    public AesSealing(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String seal(byte[] secret, UUID owner) {
        byte[] number = random(NUMBER_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, number, owner).doFinal(secret);
            byte[] kept = ByteBuffer.allocate(number.length + sealed.length)
                    .put(number)
                    .put(sealed)
                    .array();
            return Base64.getEncoder().encodeToString(kept);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public byte[] open(String sealed, UUID owner) {
        byte[] kept = Base64.getDecoder().decode(sealed);
        try {
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(kept, NUMBER_BYTES), owner)
                    .doFinal(kept, NUMBER_BYTES, kept.length - NUMBER_BYTES);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("sealed with another key than " + settings.secretsKey(), unreadable);
        }
    }

    private Cipher cipher(int mode, byte[] number, UUID owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(CHECK_BITS, number));
        cipher.updateAAD(owner.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private synchronized SecretKey key() {
        if (key == null) {
            Path file = settings.secretsKey();
            try {
                if (!Files.exists(file)) {
                    OwnersFile.create(file, List.of(Base64.getEncoder().encodeToString(random(KEY_BYTES))));
                }
                key = read(Files.readString(file).strip());
            } catch (IOException | IllegalArgumentException unusable) {
                throw new IllegalStateException("the key file " + file + " can't be used", unusable);
            }
        }
        return key;
    }

    private static SecretKey read(String line) {
        byte[] bytes = Base64.getDecoder().decode(line);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("it holds no key of 256 bits");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
