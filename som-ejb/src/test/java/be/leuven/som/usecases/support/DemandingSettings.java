package be.leuven.som.usecases.support;

import be.leuven.som.application.setup.Settings;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** The settings, of which a test can ask more: two-step verification of those who run things. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public abstract class DemandingSettings implements Settings {
    private static volatile boolean demanding;

    @Inject
    @Delegate
    private Settings settings;

    public static void demand(boolean secondStep) {
        demanding = secondStep;
    }

    @Override
    public boolean secondStepForRunning() {
        return demanding || settings.secondStepForRunning();
    }
}
