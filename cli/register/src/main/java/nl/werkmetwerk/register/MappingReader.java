package nl.werkmetwerk.register;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.TypedFile;
import nl.werkmetwerk.files.field.RegisterTable;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.place.Crs;
import nl.werkmetwerk.register.rule.Template;

/** Reads mappings: files, or those shipped with the program by name. */
public final class MappingReader {
    private final InputStream standardInput;

    /** @param standardInput what {@code -} reads */
    public MappingReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Reads one.
     *
     * @param argument {@code MAPPING} or {@code MAPPING=FILE}, the register to read by it
     * @param settings changes {@code path=value} to the mapping
     * @throws RefusedException with everything that is wrong with it
     */
    public RegisterMapping read(String argument, List<String> settings) throws RefusedException {
        int equals = Files.exists(Path.of(argument)) ? -1 : argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        Optional<Path> source = equals < 0 ? Optional.empty() : Optional.of(Path.of(argument.substring(equals + 1)));
        try {
            Path path = InputFile.path(name);
            boolean shipped = !Files.exists(path) && ShippedMapping.names().contains(name);
            InputFile input =
                    shipped ? ShippedMapping.file(name) : InputFile.read(name, path, standardInput, Limits.USUAL);
            Path directory = shipped || path.getParent() == null ? Path.of("") : path.getParent();
            return checked(TypedFile.read(input, RegisterTable.MAPPING, settings), directory, source);
        } catch (UnreadableException e) {
            throw new RefusedException(e);
        }
    }

    private static RegisterMapping checked(TypedFile file, Path directory, Optional<Path> source)
            throws RefusedException {
        if (!file.messages().isEmpty()) {
            throw new RefusedException(file.messages());
        }
        RegisterMapping mapping = new RegisterMapping(file, directory, source);
        List<Message> messages = new ArrayList<>();
        if (!mapping.hasFile()) {
            messages.add(Message.error("register.noFile", mapping.place("register"), mapping.register()));
        }
        checkPlacing(mapping, messages);
        checkCrs(mapping, messages);
        checkAccounts(mapping, messages);
        if (!messages.isEmpty()) {
            throw new RefusedException(messages);
        }
        return mapping;
    }

    private static void checkPlacing(RegisterMapping mapping, List<Message> messages) {
        Values section = mapping.sectionRule();
        long spatial =
                List.of("layer", "grid", "all").stream().filter(section::has).count();
        if (spatial > 1 || (spatial == 0 && !section.has("column"))) {
            messages.add(Message.error("register.section", mapping.place("section")));
        }
        Values year = mapping.values().object("installed").orElseThrow();
        if (!year.has("column") && !year.has("fill")) {
            messages.add(Message.error("register.year", mapping.place("installed")));
        }
        Values id = mapping.values().object("id").orElseThrow();
        if (id.has("column") == id.bool("feature").orElse(false)) {
            messages.add(Message.error("register.id", mapping.place("id")));
        }
        Values values = mapping.values();
        if (values.has("geometry") && values.has("x")) {
            messages.add(Message.error("register.drawing", mapping.place("geometry")));
        }
        if (values.object("districts").map(layer -> layer.has("households")).orElse(false)) {
            messages.add(Message.error("register.households", mapping.place("districts.households")));
        }
        values.object("condition")
                .map(rule -> rule.<Object>map("remaining").keySet())
                .ifPresent(scores -> scores.stream()
                        .filter(score -> !score.matches("\\d{1,3}(\\.\\d+)?"))
                        .forEach(score -> messages.add(
                                Message.error("register.condition", mapping.place("condition.remaining"), score))));
        if (values.has("x") != values.has("y")) {
            messages.add(Message.error("register.xy", mapping.place(values.has("x") ? "x" : "y")));
        }
    }

    private static void checkAccounts(RegisterMapping mapping, List<Message> messages) {
        boolean kept = mapping.accountFile().isPresent();
        List<Template> templates = mapping.templates();
        if (kept && templates.stream().allMatch(template -> template.account().isEmpty())) {
            messages.add(Message.error("accounts.noTemplate", mapping.place("accounts")));
        }
        for (int i = 0; i < templates.size(); i++) {
            boolean account = !templates.get(i).account().isEmpty();
            if (account && !kept) {
                messages.add(Message.error("accounts.noFile", mapping.place("templates[" + i + "].account")));
            }
            boolean own = templates.get(i).asset().get("accounting") instanceof Mapping rules
                    && (rules.get("bookValue") != null || rules.get("remainingYears") != null);
            if (account && own) {
                messages.add(Message.error("accounts.both", mapping.place("templates[" + i + "].asset.accounting")));
            }
        }
    }

    private static void checkCrs(RegisterMapping mapping, List<Message> messages) {
        boolean local = mapping.values().text("plane", "").equals(PlaneShapes.LOCAL);
        if (!local && mapping.plane().filter(plane -> !plane.geographic()).isEmpty()) {
            messages.add(Message.error(
                    "register.plane", mapping.place("plane"), mapping.values().text("plane", "")));
        }
        mapping.values()
                .text("crs")
                .filter(said -> Crs.of(said).isEmpty())
                .ifPresent(said -> messages.add(Message.error("register.crs", mapping.place("crs"), said)));
    }
}
