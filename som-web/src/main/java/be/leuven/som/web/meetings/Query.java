package be.leuven.som.web.meetings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The query of a link to the same page with something else chosen; what is not chosen is left out. */
public record Query(Map<String, List<String>> parameters) {
    public Query() {
        this(Map.of());
    }

    public Query with(String name, Object value) {
        return withAll(name, value == null || value.toString().isBlank() ? List.of() : List.of(value));
    }

    /** A parameter that stands there once for each value. */
    public Query withAll(String name, Collection<?> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        if (!values.isEmpty()) {
            changed.put(name, values.stream().map(Object::toString).toList());
        }
        return new Query(changed);
    }

    /** "?when=past&body=…", or nothing. */
    @Override
    public String toString() {
        return parameters.entrySet().stream()
                .flatMap(p -> p.getValue().stream()
                        .map(value -> p.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&", parameters.isEmpty() ? "" : "?", ""));
    }
}
