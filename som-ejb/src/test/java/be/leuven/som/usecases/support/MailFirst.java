package be.leuven.som.usecases.support;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** By name; those that wait for a mail to arrive first, before thousands of others stand in the queue. */
public final class MailFirst implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor type) -> !type.isAnnotated(WaitsForMail.class))
                        .thenComparing(type -> type.getTestClass().getName()));
    }
}
