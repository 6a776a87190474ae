package nl.werkmetwerk.cli.command;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.werkmetwerk.files.field.JsonSchema;
import nl.werkmetwerk.files.result.ResultKind;
import nl.werkmetwerk.files.result.ResultSchema;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenario files, of mappings of registers, or of a result. */
@Command(name = "schema")
public final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--mapping", descriptionKey = "schema.mapping")
    private boolean mapping;

    @Option(
            names = "--result",
            paramLabel = "RESULT",
            descriptionKey = "schema.result",
            completionCandidates = Kinds.class)
    private @Nullable String result;

    @Mixin
    private HelpOptions help;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(schema(help.language()));
        return Exit.DONE;
    }

    private String schema(Language language) {
        String name = result;
        if (name != null) {
            return ResultSchema.of(ResultKind.of(name).orElseThrow(() -> unknown(name)), language);
        }
        return mapping ? JsonSchema.mapping(language) : JsonSchema.shipped(language);
    }

    private static FailedException unknown(String name) {
        List<String> known = new Kinds();
        return new FailedException(
                Exit.USAGE,
                Message.error("cli.value", Place.file(""), name, "--result", Phrase.of("cli.allowed", known)));
    }

    /** Names of the results that have a schema; completed on the command line, listed in the help. */
    private static final class Kinds extends AbstractList<String> {
        @Override
        public String get(int index) {
            return ResultKind.ALL.get(index).name();
        }

        @Override
        public int size() {
            return ResultKind.ALL.size();
        }
    }
}
