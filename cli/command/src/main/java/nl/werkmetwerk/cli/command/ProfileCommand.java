package nl.werkmetwerk.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.werkmetwerk.register.ProfileReport;
import nl.werkmetwerk.register.RefusedException;
import nl.werkmetwerk.register.RegisterProfile;
import nl.werkmetwerk.register.source.Said;
import nl.werkmetwerk.register.source.SourceFile;
import nl.werkmetwerk.report.ReportTexts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a register holds. */
@Command(name = "profile")
public final class ProfileCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "profile.source")
    private Path file;

    @Option(names = "--table", paramLabel = "NAME", descriptionKey = "profile.table")
    private @Nullable String table;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "profile.encoding")
    private @Nullable String encoding;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "stack.format", defaultValue = "table")
    private ToldFormat format;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    @Mixin
    private HelpOptions help;

    @Override
    public Integer call() {
        try {
            ReportTexts words = ReportTexts.of(help.language().locale());
            spec.commandLine().getOut().print(format.show(ProfileReport.of(read(), words, help.texts()), words));
            return Exit.DONE;
        } catch (RefusedException e) {
            MessageLines.print(e.messages(), help.texts(), spec.commandLine().getErr());
            return e.unopened() ? Exit.FILE : Exit.INVALID;
        }
    }

    private RegisterProfile read() throws RefusedException {
        SourceFile source = new SourceFile(file, Said.of(Optional.ofNullable(table), Optional.ofNullable(encoding)));
        try (Progress progress = new Progress(spec.commandLine().getErr(), help.texts(), "import.progress", quiet)) {
            return RegisterProfile.of(source, progress);
        }
    }
}
