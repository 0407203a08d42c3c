package be.leuven.som.web.http;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.Charset;

/**
 * Turns text into bytes without breaking a character: Faces and the container both hand long texts on in pieces, and each
 * piece would be encoded by itself, so that an emoji on the border of two would come out as two question marks.
 *
 * <p>Keeps nothing back but half a character: what the response forgets when it is reset is not kept here.
 */
class WholeCharacters extends Writer {
    private final OutputStream out;
    private final Charset charset;
    private String half = "";

    WholeCharacters(OutputStream out, Charset charset) {
        this.out = out;
        this.charset = charset;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        boolean broken = length > 0 && Character.isHighSurrogate(text[from + length - 1]);
        int whole = broken ? length - 1 : length;
        if (whole > 0) {
            out.write((half + new String(text, from, whole)).getBytes(charset));
            half = "";
        }
        if (broken) {
            half = String.valueOf(text[from + whole]);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
