package be.leuven.som.application.account;

/** Draws what a telephone reads with its camera. */
public interface CodePictures {
    /** A QR code as PNG. */
    byte[] png(String text);
}
