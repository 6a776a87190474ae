package nl.werkmetwerk.files;

import java.util.List;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.model.uncertain.Experiment;

/** Reads the register of experiments (MODEL 15); one that cannot be used is said and left out. */
final class ExperimentReading {
    private final Findings findings;
    private final Node root;

    ExperimentReading(Findings findings, Node root) {
        this.findings = findings;
        this.root = root;
    }

    List<Experiment> read(Values of) {
        return of.<Values>list("experiments").stream()
                .filter(values -> values.has("sections"))
                .map(this::experiment)
                .toList();
    }

    private Experiment experiment(Values values) {
        List<String> sections = values.list("sections");
        List<Double> observed = values.list("observed");
        if (observed.size() > sections.size()) {
            String path = values.path().field("observed").toString();
            findings.add(
                    Message.error("uncertainty.observed", Located.in(root, path), observed.size(), sections.size()));
            observed = List.of();
        }
        return new Experiment(
                CaseAssembly.name(values, "id"),
                values.text("hypothesis", ""),
                values.text("measure", ""),
                values.text("strategy"),
                sections,
                values.number("cost", 0),
                observed,
                values.number("streetSd"),
                values.number("areaSd"));
    }
}
