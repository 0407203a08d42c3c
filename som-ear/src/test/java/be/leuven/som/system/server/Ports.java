package be.leuven.som.system.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;
import java.util.stream.IntStream;

/** Ports on which nobody listens. */
public final class Ports {
    /** Payara Server takes its ports from a block of so many. */
    private static final int BLOCK = 100;

    private Ports() {}

    /**
     * Below those that the system hands out by itself: one of these would be given to any connection that is opened before
     * the server listens.
     */
    public static int free() {
        return new Random()
                .ints(21_000, 32_700)
                .limit(200)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free port"));
    }

    /** The first of a hundred free ports, below the single ones. */
    public static int freeBlock() {
        return new Random()
                .ints(100, 21_000 / BLOCK)
                .limit(200)
                .map(block -> block * BLOCK)
                .filter(base -> IntStream.range(base, base + BLOCK).allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no hundred free ports in a row"));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
