import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks for one page over and over, on as many lines as there are visitors, for ten seconds; see charter-reader.sh. */
public final class Visitors {
    private static final int LINES = 16;
    private static final long WARM = 5_000_000_000L;
    private static final long MEASURED = 10_000_000_000L;

    private Visitors() {}

    public static void main(String[] arguments) throws Exception {
        URI address = URI.create(arguments[0]);
        Answer first = new Line(address).ask(null);
        if (first.status() != 200 || first.etag() == null) {
            throw new IllegalStateException("answers " + first);
        }
        measure(address, null, WARM);
        System.out.printf(Locale.ROOT, "whole pages of %d kB: %.0f a second%n", first.length() / 1000, measure(address, null, MEASURED));
        System.out.printf(Locale.ROOT, "not modified since: %.0f a second%n", measure(address, first.etag(), MEASURED));
    }

    private static double measure(URI address, String etag, long nanos) throws Exception {
        ExecutorService lines = Executors.newFixedThreadPool(LINES);
        long end = System.nanoTime() + nanos;
        Callable<Integer> visitor = () -> {
            Line line = new Line(address);
            int count = 0;
            while (System.nanoTime() < end) {
                if (line.ask(etag).status() != (etag == null ? 200 : 304)) {
                    throw new IllegalStateException("another answer");
                }
                count++;
            }
            return count;
        };
        List<Callable<Integer>> visitors = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            visitors.add(visitor);
        }
        int all = 0;
        for (Future<Integer> count : lines.invokeAll(visitors)) {
            all += count.get();
        }
        lines.shutdown();
        return all * 1e9 / nanos;
    }

    private record Answer(int status, String etag, int length) {}

    /** A connection that stays open. */
    private static final class Line {
        private final URI address;
        private Socket socket;
        private InputStream in;
        private OutputStream out;

        Line(URI address) {
            this.address = address;
        }

        Answer ask(String etag) throws IOException {
            if (socket == null) {
                socket = new Socket(address.getHost(), address.getPort());
                in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                out = socket.getOutputStream();
            }
            String request = "GET " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nAccept-Language: nl\r\n" + (etag == null ? "" : "If-None-Match: " + etag + "\r\n") + "\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            int status = Integer.parseInt(line().split(" ")[1]);
            String tag = null;
            int length = 0;
            boolean closes = false;
            for (String header = line(); !header.isEmpty(); header = line()) {
                String lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("etag: ")) {
                    tag = header.substring(6);
                } else if (lower.startsWith("content-length: ")) {
                    length = Integer.parseInt(header.substring(16));
                } else if (lower.equals("connection: close")) {
                    closes = true;
                }
            }
            in.skipNBytes(length);
            if (closes) {
                socket.close();
                socket = null;
            }
            return new Answer(status, tag, length);
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("closed");
                }
                if (c != '\r') {
                    line.append((char) c);
                }
            }
            return line.toString();
        }
    }
}
