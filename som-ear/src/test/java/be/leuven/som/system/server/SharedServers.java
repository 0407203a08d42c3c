package be.leuven.som.system.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Hands out servers, each started when the first test of a lane asks for it and stopped after the last. A lane is a JVM that
 * takes one test class after the other; to Maven each class is a run of its own, hence the session as the store.
 */
final class SharedServers implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SharedServers.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == MicroServer.class || type == PayaraServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE);
        if (parameter.getParameter().getType() == PayaraServer.class) {
            return store.getOrComputeIfAbsent(
                    PayaraServer.class, key -> PayaraServer.start(settings(store, Database.DERBY, Contents.EXAMPLE)));
        }
        OnMicro wish = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), OnMicro.class)
                .orElseThrow(() -> new IllegalStateException("a test with a MicroServer says @OnMicro"));
        if (wish.database() == Database.POSTGRESQL) {
            // first, because what came first is closed last
            postgres(store);
        }
        return store.getOrComputeIfAbsent(
                List.of(wish.database(), wish.contents()),
                key -> MicroServer.start(settings(store, wish.database(), wish.contents())));
    }

    private static Map<String, String> settings(Store store, Database database, Contents contents) {
        Map<String, String> settings = new HashMap<>();
        settings.put("som.example-data", String.valueOf(contents == Contents.EXAMPLE));
        // all tests of a lane type their wrong passwords at the same address
        settings.put("som.sign-in.failures-per-address", "1000");
        if (database == Database.POSTGRESQL) {
            settings.putAll(postgres(store).newDatabase());
        }
        return settings;
    }

    private static PostgresServer postgres(Store store) {
        return store.getOrComputeIfAbsent(PostgresServer.class, key -> PostgresServer.start(), PostgresServer.class);
    }
}
