package be.leuven.som.application.minutes;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Records as text of which there is only one form, so that its hash says something: JSON without spaces, components in the
 * order of their record, what is null left out. The architecture document describes it for whoever checks a hash.
 */
public final class CanonicalText {
    private CanonicalText() {}

    public static String write(Record value) {
        StringBuilder text = new StringBuilder();
        object(value, text);
        return text.toString();
    }

    private static void object(Record value, StringBuilder text) {
        text.append('{');
        String between = "";
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = component(value, component);
            if (part != null) {
                text.append(between);
                string(component.getName(), text);
                text.append(':');
                any(part, text);
                between = ",";
            }
        }
        text.append('}');
    }

    private static void any(Object value, StringBuilder text) {
        if (value instanceof Record part) {
            object(part, text);
        } else if (value instanceof List<?> list) {
            text.append('[');
            for (int i = 0; i < list.size(); i++) {
                text.append(i == 0 ? "" : ",");
                any(list.get(i), text);
            }
            text.append(']');
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            string(value instanceof Enum<?> choice ? choice.name() : value.toString(), text);
        }
    }

    private static void string(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c == '\n') {
                text.append("\\n");
            } else if (c == '\t') {
                text.append("\\t");
            } else {
                text.append(c); // the domain keeps no other control characters
            }
        }
        text.append('"');
    }

    private static Object component(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }

    static <T extends Record> T read(String text, Class<T> type) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return type.cast(record(reader.readObject(), type));
        }
    }

    private static Object record(JsonObject object, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(c -> value(object.get(c.getName()), c.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException everyRecordHasIt) {
            throw new IllegalStateException(everyRecordHasIt);
        }
    }

    private static Object value(JsonValue value, Type type) {
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return value == null
                    ? List.of()
                    : ((JsonArray) value).stream().map(v -> value(v, element)).collect(Collectors.toList());
        }
        if (type == boolean.class) {
            return value == JsonValue.TRUE;
        }
        if (type == int.class) {
            return value == null ? 0 : ((JsonNumber) value).intValue();
        }
        return value == null ? null : scalar(value, (Class<?>) type);
    }

    private static Object scalar(JsonValue value, Class<?> type) {
        if (type.isRecord()) {
            return record((JsonObject) value, type);
        }
        String text = ((JsonString) value).getString();
        if (type == UUID.class) {
            return UUID.fromString(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .filter(c -> ((Enum<?>) c).name().equals(text))
                        .findFirst()
                        .orElseThrow()
                : text;
    }
}
