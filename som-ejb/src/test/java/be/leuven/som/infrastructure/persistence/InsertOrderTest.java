package be.leuven.som.infrastructure.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InsertOrderTest {
    private static final Pattern TABLE_OR_KEY =
            Pattern.compile("create table (?<table>\\w+)|foreign key \\((?<column>\\w+)\\) references (?<target>\\w+)");

    /** A foreign key from one table to another. */
    private record Key(String table, String column, String target) {}

    @Test
    void it_knows_every_foreign_key_between_aggregates() throws IOException {
        Map<String, Class<?>> entities = entities();

        assertThat(keys())
                .as("foreign keys of tables that hold an entity, other than to the table itself")
                .hasSizeGreaterThan(10)
                .filteredOn(
                        key -> entities.containsKey(key.table()) && !key.table().equals(key.target()))
                .filteredOn(key -> !isMapped(entities.get(key.table()), key.column()))
                .allMatch(
                        key -> InsertOrder.before(entities.get(key.table())).contains(entities.get(key.target())),
                        "is known to InsertOrder");
    }

    /** Whether EclipseLink sees it, because the one refers to the other as an object. */
    private static boolean isMapped(Class<?> entity, String column) {
        return Arrays.stream(entity.getDeclaredFields())
                .map(field -> field.getAnnotation(JoinColumn.class))
                .anyMatch(join -> join != null && join.name().equals(column));
    }

    private static Map<String, Class<?>> entities() {
        return new ClassFileImporter()
                .importPackages("be.leuven.som.domain").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toMap(
                                type -> type.getAnnotation(Table.class).name(), Function.identity()));
    }

    private static List<Key> keys() throws IOException {
        List<Key> keys = new ArrayList<>();
        String table = null;
        Matcher matcher = TABLE_OR_KEY.matcher(migration());
        while (matcher.find()) {
            if (matcher.group("table") != null) {
                table = matcher.group("table");
            } else {
                keys.add(new Key(table, matcher.group("column"), matcher.group("target")));
            }
        }
        return keys;
    }

    /** All of them, in their order. */
    private static String migration() throws IOException {
        Path folder = Path.of(System.getProperty("basedir", ""), "src/main/resources/db/migration");
        StringBuilder all = new StringBuilder();
        try (Stream<Path> scripts = Files.list(folder)) {
            for (Path script : scripts.sorted().toList()) {
                all.append(Files.readString(script)).append('\n');
            }
        }
        return all.toString();
    }
}
