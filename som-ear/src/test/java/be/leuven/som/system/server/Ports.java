package be.leuven.som.system.server;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of a hundred free ports, below those that the system hands out by itself. */
    public static int freeBlock() {
        return new Random()
                .ints(100, 32_700 / BLOCK)
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
