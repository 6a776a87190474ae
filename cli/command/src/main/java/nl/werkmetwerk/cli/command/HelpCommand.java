package nl.werkmetwerk.cli.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.werkmetwerk.files.Nearest;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of the program, or of a command: the same as {@code COMMAND --help}. */
@Command(name = "help")
public final class HelpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", descriptionKey = "help.command")
    private String command;

    @Option(names = "--man", descriptionKey = "help.man")
    private boolean man;

    @Mixin
    private HelpOptions help;

    @Override
    public Integer call() {
        CommandLine program = spec.parent().commandLine();
        CommandLine asked = command == null ? program : program.getSubcommands().get(command);
        if (asked == null) {
            throw new FailedException(
                    Exit.USAGE, unknown(List.copyOf(program.getSubcommands().keySet())));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (man) {
            out.print(ManPage.of(asked.getCommandSpec(), help.texts()));
        } else {
            asked.usage(out);
        }
        return Exit.DONE;
    }

    private Message unknown(List<String> known) {
        Phrase meant = Nearest.to(command, known)
                .map(word -> Phrase.of("suggest.mean", word))
                .orElse(Phrase.of("cli.allowed", known));
        return Message.error("cli.unmatched", Place.file(""), command, meant);
    }
}
