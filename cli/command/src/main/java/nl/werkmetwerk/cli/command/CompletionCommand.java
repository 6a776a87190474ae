package nl.werkmetwerk.cli.command;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a script with which a shell completes commands and options. */
@Command(name = "completion")
public final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--shell", paramLabel = "SHELL", descriptionKey = "completion.shell", defaultValue = "bash")
    private Shell shell;

    @Mixin
    @SuppressWarnings("unused") // picocli answers it
    private HelpOptions help;

    /** Shells that a script can be for. */
    enum Shell {
        /** zsh reads its script too. */
        BASH,
        POWERSHELL
    }

    @Override
    public Integer call() {
        CommandLine program = spec.parent().commandLine();
        String script = shell == Shell.BASH
                ? AutoComplete.bash(program.getCommandName(), program)
                : PowerShellCompletion.of(program.getCommandSpec());
        spec.commandLine().getOut().print(script);
        return Exit.DONE;
    }
}
