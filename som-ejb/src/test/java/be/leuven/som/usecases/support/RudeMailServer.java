package be.leuven.som.usecases.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that takes a whole mail and then behaves badly. */
public final class RudeMailServer implements AutoCloseable {
    private static final Pattern MESSAGE_ID = Pattern.compile("^Message-ID: (.*)$", Pattern.CASE_INSENSITIVE);

    /** What it does once the mail has come over. */
    public enum Manner {
        /** Breaks the connection without a word: nobody can know whether it keeps the mail. */
        SILENT,

        /** Says that it does not take the mail now. */
        REFUSING,

        /** Takes the mail, and breaks the connection instead of taking leave. */
        IMPOLITE
    }

    private final Manner manner;
    private final ServerSocket socket;
    private final Thread thread;
    private final List<String> messageIds = new CopyOnWriteArrayList<>();

    public RudeMailServer(int port, Manner manner) {
        try {
            this.manner = manner;
            this.socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread = new Thread(this::serve, "rude mail server");
        thread.start();
    }

    /** The Message-ID of every mail that came over whole. */
    public List<String> messageIds() {
        return messageIds;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException gone) {
                // the next caller, if this was not the end
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = caller.getOutputStream();
        say(out, "220 rude");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            switch (line.toUpperCase(Locale.ROOT).substring(0, Math.min(4, line.length()))) {
                case "DATA" -> {
                    say(out, "354 go on");
                    readMail(in);
                    if (manner == Manner.SILENT) {
                        return;
                    }
                    say(out, manner == Manner.REFUSING ? "451 4.3.0 not now" : "250 mine");
                }
                case "QUIT" -> {
                    return;
                }
                default -> say(out, "250 fine");
            }
        }
    }

    private void readMail(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null && !".".equals(line); line = in.readLine()) {
            Matcher id = MESSAGE_ID.matcher(line);
            if (id.matches()) {
                messageIds.add(id.group(1));
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** When this returns, its port is free. */
    @Override
    public void close() {
        try {
            socket.close();
            thread.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
