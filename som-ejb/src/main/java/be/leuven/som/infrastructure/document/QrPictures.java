package be.leuven.som.infrastructure.document;

import be.leuven.som.application.account.CodePictures;
import jakarta.enterprise.context.ApplicationScoped;

/** As on certificates. */
@ApplicationScoped
class QrPictures implements CodePictures {
    @Override
    public byte[] png(String text) {
        return QrCode.png(text);
    }
}
