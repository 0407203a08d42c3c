package be.leuven.som.infrastructure.evidence;

import be.leuven.som.application.evidence.CheckpointKeys;
import be.leuven.som.application.setup.Settings;
import be.leuven.som.infrastructure.config.OwnersFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/**
 * The keys in a file outside the database that only its owner can read: two lines in Base64, the private one as PKCS 8 and
 * the public one as X.509. Who can write the database therefore can't sign a checkpoint.
 */
@ApplicationScoped
public class KeyFile implements CheckpointKeys {
    private static final String ALGORITHM = "Ed25519";

    private Settings settings;
    private KeyPair keys;

    protected KeyFile() {
        // for the proxy
    }

    @Inject
    public KeyFile(Settings settings) {
        this.settings = settings;
    }

    @Override
    public synchronized KeyPair keys() {
        if (keys == null) {
            Path file = settings.evidenceKey();
            try {
                if (!Files.exists(file)) {
                    make(file);
                }
                keys = read(Files.readAllLines(file));
            } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
                throw new IllegalStateException("the key file " + file + " can't be used", unusable);
            }
        }
        return keys;
    }

    private static void make(Path file) throws IOException, GeneralSecurityException {
        KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        OwnersFile.create(
                file,
                List.of(
                        base64.encodeToString(made.getPrivate().getEncoded()),
                        base64.encodeToString(made.getPublic().getEncoded())));
    }

    private static KeyPair read(List<String> lines) throws GeneralSecurityException {
        if (lines.size() < 2) {
            throw new IllegalArgumentException("it has no two lines");
        }
        KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
        Base64.Decoder base64 = Base64.getDecoder();
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(1)))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(0)))));
    }
}
