package be.leuven.som.infrastructure.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PersistenceUnitTest {
    @Test
    void it_lists_every_class_that_is_stored() throws IOException {
        List<String> stored = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("be.leuven.som.domain")
                        .stream()
                        .filter(PersistenceUnitTest::isStored)
                        .map(JavaClass::getName)
                        .toList();

        assertThat(listed()).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(stored);
    }

    private static boolean isStored(JavaClass type) {
        return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                .anyMatch(type::isAnnotatedWith);
    }

    private static List<String> listed() throws IOException {
        try (InputStream in = PersistenceUnitTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("<class>(.*?)</class>")
                    .matcher(xml)
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .toList();
        }
    }
}
