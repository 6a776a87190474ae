package nl.werkmetwerk.files;

import java.io.IOException;
import java.util.Iterator;
import nl.werkmetwerk.files.tree.FlowText;

/**
 * Writes the file of a case as it comes, YAML or JSON: a field a line, and in lists of things a thing a line, so that a
 * change is a line in a comparison of files and a large city need not be held as text.
 */
public final class CaseText {
    private final Appendable out;
    private final boolean json;
    private boolean open;

    /** @param json whether to write JSON; else YAML */
    public CaseText(Appendable out, boolean json) {
        this.out = out;
        this.json = json;
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
    public void field(String name, Object value) throws IOException {
        key(name);
        out.append(json ? "" : " ");
        FlowText.append(value, json, out);
        out.append(json ? "" : "\n");
    }

    /** A list with its plain items. */
    public void list(String name, Iterator<?> items) throws IOException {
        key(name);
        out.append(json ? "[" : items.hasNext() ? "" : " []").append(json && !items.hasNext() ? "" : "\n");
        while (items.hasNext()) {
            out.append(json ? "  " : "  - ");
            FlowText.append(items.next(), json, out);
            out.append(json && items.hasNext() ? ",\n" : "\n");
        }
        out.append(json ? "]" : "");
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
