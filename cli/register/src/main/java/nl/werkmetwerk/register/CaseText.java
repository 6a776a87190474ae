package nl.werkmetwerk.register;

import java.io.IOException;
import java.io.Writer;
import nl.werkmetwerk.files.tree.Entry;
import nl.werkmetwerk.files.tree.Mapping;

/** Writes a scenario as it comes, YAML or JSON: an asset or section a line, so that a change is a line in a comparison of files. */
final class CaseText {
    private final Writer out;
    private final boolean json;
    private boolean open;
    private boolean items;

    CaseText(Writer out, boolean json) {
        this.out = out;
        this.json = json;
    }

    /** Begins. @param comment lines for YAML; JSON has none */
    void begin(String comment) throws IOException {
        out.write(json ? "{\n" : "# " + comment.replace("\n", "\n# ") + "\n");
    }

    /** Fields of the case, one left out. */
    void fields(Mapping fields, String without) throws IOException {
        for (Entry entry : fields.entries()) {
            if (!entry.key().equals(without)) {
                field(entry.key(), JsonText.of(entry.value()));
            }
        }
    }

    /** A field with its value as JSON. */
    void field(String name, String value) throws IOException {
        key(name);
        out.write(json ? value : " " + value + "\n");
    }

    private void key(String name) throws IOException {
        out.write(json ? (open ? ",\n" : "") + JsonText.quoted(name) + ": " : name + ":");
        open = true;
    }

    /** Begins a list. */
    void list(String name) throws IOException {
        key(name);
        out.write(json ? "[" : "\n");
        items = false;
    }

    /** An item of the list. */
    void item(String value) throws IOException {
        out.write(json ? (items ? ",\n  " : "\n  ") + value : "  - " + value + "\n");
        items = true;
    }

    /** Ends the list. */
    void endList() throws IOException {
        out.write(json ? "\n]" : items ? "" : "  []\n");
    }

    /** Ends. */
    void end() throws IOException {
        out.write(json ? "\n}\n" : "");
        out.flush();
    }
}
