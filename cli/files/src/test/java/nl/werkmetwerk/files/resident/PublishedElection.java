package nl.werkmetwerk.files.resident;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.neighbourhood.vote.Election;
import nl.werkmetwerk.neighbourhood.vote.Limits;
import nl.werkmetwerk.neighbourhood.vote.VotedItem;
import nl.werkmetwerk.neighbourhood.vote.Votes;

/** A real election of Pabulib with what its own file says of projects, budget and outcome; read here by itself. */
record PublishedElection(double budget, List<Map<String, String>> projects, Votes votes) implements Limits {
    static PublishedElection of(Path file) throws IOException, UnreadableException {
        double budget = 0;
        List<Map<String, String>> projects = new ArrayList<>();
        List<String> header = null;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("budget;")) {
                budget = Double.parseDouble(line.substring(line.indexOf(';') + 1));
            } else if (line.startsWith("project_id;")) {
                header = List.of(line.split(";"));
            } else if (line.equals("VOTES")) {
                break;
            } else if (header != null) {
                projects.add(project(header, line));
            }
        }
        Votes votes = ResidentFiles.votes(
                ResidentFiles.open(file.toString(), InputStream.nullInputStream()),
                projects.stream().map(project -> project.get("project_id")).toList(),
                List.of());
        return new PublishedElection(budget, projects, votes);
    }

    private static Map<String, String> project(List<String> header, String line) {
        String[] cells = line.split(";");
        Map<String, String> project = new HashMap<>();
        for (int column = 0; column < cells.length; column++) {
            project.put(header.get(column), cells[column]);
        }
        return project;
    }

    Election election() {
        return Election.of(
                votes,
                projects.stream()
                        .map(project -> new VotedItem(
                                project.get("project_id") + "@city",
                                project.get("project_id"),
                                OptionalDouble.of(cost(project))))
                        .toList());
    }

    private static double cost(Map<String, String> project) {
        return Double.parseDouble(project.get("cost"));
    }

    /** How many rows name a project. */
    long named(Map<String, String> project) {
        return votes.rows().stream()
                .filter(row -> row.ids().contains(project.get("project_id")))
                .count();
    }

    @Override
    public boolean mayJoin(int item, BitSet won) {
        return true;
    }

    @Override
    public boolean fits(BitSet items) {
        return excess(items) <= 1e-9 * budget;
    }

    @Override
    public double excess(BitSet items) {
        return items.stream().mapToDouble(item -> cost(projects.get(item))).sum() - budget;
    }
}
