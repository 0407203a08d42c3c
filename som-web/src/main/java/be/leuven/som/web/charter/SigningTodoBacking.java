package be.leuven.som.web.charter;

import be.leuven.som.api.charter.SigningView;
import be.leuven.som.api.charter.SigningView.Waiting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for a signature, on Mijn SOM. */
@Named
@RequestScoped
public class SigningTodoBacking {
    @Inject
    private SigningView view;

    private List<Waiting> waiting;

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = view.waiting();
        }
        return waiting;
    }
}
