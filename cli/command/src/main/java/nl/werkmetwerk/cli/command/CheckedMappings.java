package nl.werkmetwerk.cli.command;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.register.MappingReader;
import nl.werkmetwerk.register.RefusedException;
import nl.werkmetwerk.register.RegisterMapping;

/** Mappings of registers, read as {@code import} reads them: all that is wrong with any is told. */
final class CheckedMappings {
    private final CommonOptions options;
    private final PrintWriter out;
    private final PrintWriter err;

    CheckedMappings(CommonOptions options, PrintWriter out, PrintWriter err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** Gives the exit code: the worst of all. */
    int check(List<String> mappings, InputStream in) {
        MappingReader reader = new MappingReader(in);
        int exit = Exit.DONE;
        for (String mapping : mappings) {
            try {
                valid(mapping, reader.read(mapping, options.settings()));
            } catch (RefusedException e) {
                MessageLines.print(e.messages(), options.texts(), err);
                exit = Math.max(exit, e.unopened() ? Exit.FILE : Exit.INVALID);
            }
        }
        return exit;
    }

    /** A register that is not there yet is no fault of the mapping. */
    private void valid(String named, RegisterMapping mapping) {
        if (options.quiet()) {
            return;
        }
        Place place = Place.file(named);
        if (!Files.exists(mapping.registerFile())) {
            err.println(Message.warning("validate.noRegister", place, mapping.registerFile())
                    .in(options.texts()));
        }
        out.println(named + "  "
                + options.texts().get("validate.mappingOk", mapping.register(), mapping.registerFile(), named));
    }
}
