package nl.werkmetwerk.cli.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script with which bash and zsh complete commands and options. */
@Command(name = "completion")
public final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("unused") // picocli answers it
    private HelpOptions help;

    @Override
    public Integer call() {
        CommandLine program = spec.parent().commandLine();
        spec.commandLine().getOut().print(AutoComplete.bash(program.getCommandName(), program));
        return Exit.DONE;
    }
}
