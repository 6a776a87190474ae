package nl.werkmetwerk.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkmetwerk.files.Defaults;
import nl.werkmetwerk.files.LibraryFigure;
import nl.werkmetwerk.files.Provenance;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.report.Origin;

/** What reports say about where they come from. */
final class Stamps {
    private Stamps() {}

    /** @param defaults an input like the cases, where there are any */
    static Stamp of(
            List<Scenario> scenarios,
            Defaults defaults,
            String command,
            List<String> options,
            Optional<LocalDate> date) {
        Stream<Stamp.Input> inputs = Stream.concat(
                scenarios.stream().map(scenario -> input(Path.of(scenario.file()), scenario.sha256())),
                defaults.file().map(file -> input(file, defaults.sha256())).stream());
        return new Stamp(inputs.toList(), version(), command, options, date);
    }

    private static Stamp.Input input(Path file, String sha256) {
        Path name = file.getFileName();
        return new Stamp.Input(name == null ? file.toString() : name.toString(), sha256);
    }

    static String version() {
        return Optional.ofNullable(Stamps.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /** Where the parts of a case come from, and what there is to say of the figures of its libraries. */
    static List<Origin> origins(Scenario scenario, Texts texts) {
        Stream<Origin> notes = scenario.notices().stream()
                .filter(Message::isAboutFigures)
                .map(note -> new Origin(
                        "library", "", texts.get(note.code(), note.arguments().toArray()), false, ""));
        return Stream.concat(scenario.provenance().stream().map(Stamps::origin), notes)
                .toList();
    }

    private static Origin origin(Provenance part) {
        String item = part.figure().map(Stamps::item).orElse("");
        String source = item.isEmpty() || part.source().isEmpty() ? item + part.source() : part.source() + "; " + item;
        return new Origin(
                part.path(),
                source,
                part.note(),
                part.assumption(),
                part.figure().map(LibraryFigure::url).orElse(""));
    }

    private static String item(LibraryFigure figure) {
        String year = figure.priceYear().isPresent() ? ", " + figure.priceYear().getAsInt() : "";
        return figure.source() + " (" + figure.item() + year + ")";
    }
}
