package nl.werkmetwerk.files;

import java.io.IOException;
import java.util.Iterator;
import nl.werkmetwerk.files.tree.FlowText;
import org.jspecify.annotations.Nullable;

/**
 * Writes the file of a case as it comes, YAML or JSON: a field a line, and in lists of things a thing a line, so that a
 * change is a line in a comparison of files and a large city need not be held as text.
 */
public final class CaseText {
    private final Appendable out;
    private final boolean json;
    private final boolean quoted;
    private boolean open;
    private boolean items;
    private String list = "";

    /** @param json whether to write JSON; else YAML */
    public CaseText(Appendable out, boolean json) {
        this(out, json, false);
    }

    /** @param quoted whether values stand in YAML as they would in JSON, for those who read a line by itself */
    public CaseText(Appendable out, boolean json, boolean quoted) {
        this.out = out;
        this.json = json;
        this.quoted = json || quoted;
    }

    /**
     * Begins.
     *
     * @param comment lines for YAML, none when it is empty; JSON has none
     */
    public void begin(String comment) throws IOException {
        out.append(json ? "{\n" : comment.isEmpty() ? "" : "# " + comment.replace("\n", "\n# ") + "\n");
    }

    /** A field with its plain value. */
    public void field(String name, @Nullable Object value) throws IOException {
        key(name);
        out.append(json ? "" : " ");
        FlowText.append(value, quoted, out);
        out.append(json ? "" : "\n");
    }

    /** A list with its plain items. */
    public void list(String name, Iterator<?> things) throws IOException {
        list(name);
        while (things.hasNext()) {
            item(things.next());
        }
        endList();
    }

    /** Begins a list, of which the items come one by one. */
    public void list(String name) {
        list = name;
        items = false;
    }

    /** A plain item of the list. */
    public void item(Object thing) throws IOException {
        if (!items) {
            key(list);
            out.append(json ? "[\n  " : "\n  - ");
        } else {
            out.append(json ? ",\n  " : "  - ");
        }
        items = true;
        FlowText.append(thing, quoted, out);
        out.append(json ? "" : "\n");
    }

    /** Ends the list. */
    public void endList() throws IOException {
        if (!items) {
            key(list);
            out.append(json ? "[]" : " []\n");
        } else {
            out.append(json ? "\n]" : "");
        }
    }

    private void key(String name) throws IOException {
        out.append(json && open ? ",\n" : "");
        FlowText.append(name, json, out);
        out.append(json ? ": " : ":");
        open = true;
    }

    /** Ends. */
    public void end() throws IOException {
        out.append(json ? "\n}\n" : "");
    }
}
