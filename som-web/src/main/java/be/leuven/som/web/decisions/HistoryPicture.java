package be.leuven.som.web.decisions;

import be.leuven.som.api.decision.DecisionDetails;
import be.leuven.som.api.decision.DecisionDetails.Related;
import be.leuven.som.api.decision.DecisionLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A decision and those it is related to, from left to right as they were taken. One that bears on another stands in the
 * row of that one when the place to the right of it is free, so that a line of replacements reads as a line.
 */
public record HistoryPicture(int width, int height, List<Node> nodes, List<Edge> edges) {
    private static final int NODE_WIDTH = 168;
    private static final int NODE_HEIGHT = 64;
    private static final int GAP = 72;
    private static final int ROW = 88;
    private static final int MARGIN = 8;

    /** A decision in the picture; its place is that of its upper left corner. */
    public record Node(int x, int y, DecisionLine line, boolean current) {
        public int middle() {
            return x + NODE_WIDTH / 2;
        }
    }

    /**
     * An arrow from a later decision to the one on which it bears.
     *
     * @param path as SVG draws it
     * @param x where its label stands
     */
    public record Edge(String path, int x, int y, String kind, DecisionLine later, DecisionLine earlier) {}

    static HistoryPicture of(DecisionDetails decision) {
        Map<UUID, Integer> columns = new HashMap<>();
        decision.history().forEach(line -> columns.put(line.id(), columns.size()));
        Map<UUID, Integer> rows = rows(decision);
        Map<UUID, Node> nodes = new HashMap<>();
        List<Node> ordered = new ArrayList<>();
        for (DecisionLine line : decision.history()) {
            Node node = new Node(
                    MARGIN + columns.get(line.id()) * (NODE_WIDTH + GAP),
                    MARGIN + rows.get(line.id()) * ROW,
                    line,
                    line.id().equals(decision.line().id()));
            nodes.put(line.id(), node);
            ordered.add(node);
        }
        int deepest = rows.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new HistoryPicture(
                2 * MARGIN + columns.size() * (NODE_WIDTH + GAP) - GAP,
                2 * MARGIN + deepest * ROW + NODE_HEIGHT,
                ordered,
                decision.relations().stream()
                        .map(r -> edge(nodes.get(r.later()), nodes.get(r.earlier()), r))
                        .toList());
    }

    private static Map<UUID, Integer> rows(DecisionDetails decision) {
        Map<UUID, Integer> rows = new HashMap<>();
        Set<UUID> continued = new HashSet<>();
        int next = 0;
        for (DecisionLine line : decision.history()) {
            UUID before = decision.relations().stream()
                    .filter(r -> r.later().equals(line.id()) && rows.containsKey(r.earlier()))
                    .map(Related::earlier)
                    .filter(continued::add)
                    .findFirst()
                    .orElse(null);
            rows.put(line.id(), before == null ? next++ : rows.get(before));
        }
        return rows;
    }

    private static Edge edge(Node later, Node earlier, Related related) {
        int fromX = later.x();
        int fromY = later.y() + NODE_HEIGHT / 2;
        int toX = earlier.x() + NODE_WIDTH;
        int toY = earlier.y() + NODE_HEIGHT / 2;
        int bend = (fromX + toX) / 2;
        String path =
                "M" + fromX + " " + fromY + " C" + bend + " " + fromY + " " + bend + " " + toY + " " + toX + " " + toY;
        return new Edge(path, bend, (fromY + toY) / 2 - 8, related.kind().name(), later.line(), earlier.line());
    }
}
