package nl.werkmetwerk.cli.command;

import java.util.concurrent.Callable;
import nl.werkmetwerk.cli.scenario.field.JsonSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenario files. */
@Command(name = "schema")
public final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOptions help;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(JsonSchema.shipped(help.language()));
        return Exit.DONE;
    }
}
