package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import nl.werkmetwerk.files.OutputFile;
import nl.werkmetwerk.files.StrategyAppender;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.plan.Strategy;
import org.jspecify.annotations.Nullable;

/** The case that is written: the file as it stood, with the strategy found added to it. */
final class WrittenCase {
    private final StrategyAppender appender;
    private final Path target;
    private final CommonOptions options;

    private WrittenCase(StrategyAppender appender, Path target, CommonOptions options) {
        this.appender = appender;
        this.target = target;
        this.options = options;
    }

    /** @throws FailedException if it cannot be: more cases than one, standard input, changed inputs, another kind of file, no place for it */
    static WrittenCase of(CaseFiles cases, CommonOptions options, Path target) {
        cases.require(1);
        String file = cases.files().get(0);
        if (!options.settings().isEmpty()) {
            throw refused("write.set", file);
        }
        StrategyAppender appender = StrategyAppender.of(file).orElseThrow(() -> refused("write.form", file));
        if (!appender.fits(target)) {
            throw refused("write.extension", target.toString());
        }
        if (appender.namesLibraries() && !Objects.equals(folder(Path.of(file)), folder(target))) {
            throw refused("write.library", file);
        }
        return new WrittenCase(appender, target, options);
    }

    private static FailedException refused(String code, String file) {
        return new FailedException(Exit.USAGE, Message.error(code, Place.file(file)));
    }

    private static @Nullable Path folder(Path file) {
        return file.toAbsolutePath().normalize().getParent();
    }

    /** Writes the case with a strategy added to it; what to tell of it. */
    String write(Strategy found) {
        byte[] text = appender.with(found).getBytes(StandardCharsets.UTF_8);
        try {
            OutputFile.write(target, out -> out.write(text));
        } catch (IOException e) {
            throw Unwritable.of(target.toString(), e);
        }
        return options.texts().get("out.written", target.toString());
    }
}
