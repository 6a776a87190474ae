package nl.werkmetwerk.cli.command;

import java.util.concurrent.Callable;
import nl.werkmetwerk.files.field.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenario files, or of mappings of registers. */
@Command(name = "schema")
public final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--mapping", descriptionKey = "schema.mapping")
    private boolean mapping;

    @Mixin
    private HelpOptions help;

    @Override
    public Integer call() {
        String schema = mapping ? JsonSchema.mapping(help.language()) : JsonSchema.shipped(help.language());
        spec.commandLine().getOut().print(schema);
        return Exit.DONE;
    }
}
