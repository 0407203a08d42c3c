package be.leuven.som.web.structure;

import be.leuven.som.api.Localized;
import be.leuven.som.api.structure.BodySummary;
import be.leuven.som.api.structure.StructureView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The bodies as a tree, written from top to bottom: each one right after the body above it. */
@Named
@RequestScoped
public class StructureBacking {
    private static final int DEEPEST = 3;

    @Inject
    private StructureView structure;

    @Inject
    private AskedDay askedDay;

    private final List<Branch> branches = new ArrayList<>();
    private int seats;
    private int vacancies;

    /** A body at its place; the dots tell of each seat whether it is filled. */
    public record Branch(BodySummary body, int depth, Localized parent, List<Boolean> dots) {}

    @PostConstruct
    void read() {
        List<BodySummary> bodies = structure.bodies(askedDay.getDay());
        Map<UUID, BodySummary> byId = bodies.stream().collect(Collectors.toMap(BodySummary::id, Function.identity()));
        bodies.stream().filter(b -> parent(b, byId) == null).forEach(root -> add(root, 0, bodies, byId));
        seats = bodies.stream().mapToInt(BodySummary::seats).sum();
        vacancies = bodies.stream().mapToInt(BodySummary::vacancies).sum();
    }

    private void add(BodySummary body, int depth, List<BodySummary> bodies, Map<UUID, BodySummary> byId) {
        BodySummary parent = parent(body, byId);
        branches.add(new Branch(body, depth, parent == null ? null : parent.name(), dots(body)));
        bodies.stream()
                .filter(b -> body.id().equals(b.parentId()))
                .forEach(child -> add(child, Math.min(depth + 1, DEEPEST), bodies, byId));
    }

    /** A body whose parent does not exist on that day stands at the top. */
    private static BodySummary parent(BodySummary body, Map<UUID, BodySummary> byId) {
        return body.parentId() == null ? null : byId.get(body.parentId());
    }

    private static List<Boolean> dots(BodySummary body) {
        int filled = body.seats() - body.vacancies();
        return IntStream.range(0, body.seats()).mapToObj(i -> i < filled).toList();
    }

    public List<Branch> getBranches() {
        return branches;
    }

    public int getSeats() {
        return seats;
    }

    public int getVacancies() {
        return vacancies;
    }
}
