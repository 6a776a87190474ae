package nl.werkmetwerk.files;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.field.Path;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.Node;
import nl.werkmetwerk.files.tree.Tree;
import nl.werkmetwerk.files.tree.UnreadableException;

/**
 * A YAML or JSON file other than a scenario, read by a field table.
 *
 * @param root the tree, with changes of the command line in it
 * @param values its fields; nothing where it is no object
 * @param messages what is wrong
 */
public record TypedFile(Node root, Values values, List<Message> messages) {
    public TypedFile {
        messages = List.copyOf(messages);
    }

    /**
     * Reads one.
     *
     * @param settings changes {@code path=value}, applied before anything is checked
     * @throws UnreadableException if it is no YAML or JSON
     */
    public static TypedFile read(InputFile file, Form<?> type, List<String> settings) throws UnreadableException {
        Tree tree = Tree.of(file, Limits.USUAL);
        Node root = Settings.apply(type, tree.root(), settings);
        Findings findings = new Findings();
        tree.messages().forEach(findings::add);
        Sources unused = new Sources();
        Figures none = new Figures(Library.NONE, Optional.empty(), findings, unused);
        Values values = new ObjectReader(findings, none, unused).object(type, root, Path.ROOT);
        return new TypedFile(root, values == null ? new Values(Path.ROOT) : values, findings.sorted());
    }

    /** Where a path stands. */
    public Place place(String path) {
        return Located.in(root, path);
    }

    /** "Did you mean …?" for the nearest of the known words; nothing when none is near. */
    public static Phrase meant(String found, List<String> known) {
        return Findings.meant(Nearest.to(found, known));
    }
}
