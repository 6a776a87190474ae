package nl.werkmetwerk.files.tree;

import java.util.List;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;

/**
 * A file, read.
 *
 * @param root its one value
 * @param messages keys that stand twice
 */
public record Tree(Node root, List<Message> messages) {
    /**
     * Reads YAML or JSON.
     *
     * @throws UnreadableException if it is neither, or asks for more than the limits
     */
    public static Tree of(InputFile file, Limits limits) throws UnreadableException {
        if (file.isPacked()) {
            throw new UnreadableException(Message.error("file.zip", Place.file(file.name())));
        }
        Source source = Source.of(file.name());
        TreeBuilder builder = new TreeBuilder(file.json() ? source.exactly() : source, limits);
        if (file.json()) {
            new JsonTree(builder, file.text()).read();
        } else {
            new YamlTree(builder, file.text()).read();
        }
        if (builder.root() == null) {
            throw new UnreadableException(Message.error("file.empty", Place.file(file.name())));
        }
        return new Tree(builder.root(), List.copyOf(builder.messages()));
    }
}
