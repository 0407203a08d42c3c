package be.leuven.som.application.evidence;

import java.security.KeyPair;

/** The Ed25519 keys with which this system signs checkpoints; made when they are first needed. */
public interface CheckpointKeys {
    KeyPair keys();
}
