package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.werkmetwerk.files.CaseWriter;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.sample.RealisticCity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a made-up city of realistic streets. */
@Command(name = "sample")
public final class SampleCommand implements Callable<Integer> {
    private static final int FEWEST_ASSETS = 2;
    private static final int MOST_ASSETS = 8;
    private static final int WINDOW = 5;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOptions help;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "sample.target")
    private Path file;

    @Option(
            names = "--sections",
            paramLabel = "N",
            descriptionKey = "sample.sections",
            defaultValue = "10",
            converter = Count.class)
    private int sections;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "sample.seed", defaultValue = "42")
    private long seed;

    @Option(
            names = "--horizon",
            paramLabel = "YEARS",
            descriptionKey = "sample.horizon",
            defaultValue = "80",
            converter = Count.class)
    private int horizon;

    @Option(names = "--assets", paramLabel = "N", descriptionKey = "sample.assets")
    private @Nullable Integer assets;

    @Option(names = "--geometry", descriptionKey = "sample.geometry")
    private boolean geometry;

    @Override
    public Integer call() {
        if (assets != null && (assets < FEWEST_ASSETS || assets > MOST_ASSETS)) {
            throw new FailedException(Exit.USAGE, Message.error("city.assets", Place.file(""), String.valueOf(assets)));
        }
        if (horizon > Case.LONGEST_HORIZON) {
            throw new FailedException(
                    Exit.USAGE, Message.error("kind.horizon", Place.file(""), horizon, Phrase.NOTHING));
        }
        Case city = assets == null
                ? RealisticCity.of(seed, sections, horizon)
                : RealisticCity.of(seed, 0, sections, horizon, assets);
        Case named =
                city.toBuilder().strategy(Strategy.window("window-5", WINDOW)).build();
        if (file == null || file.toString().equals("-")) {
            print(named);
        } else {
            save(named);
        }
        return Exit.DONE;
    }

    private void print(Case city) {
        PrintWriter out = spec.commandLine().getOut();
        try {
            CaseWriter.write(city, geometries(city), false, remark(), out);
        } catch (IOException e) {
            throw Unwritable.of("-", e);
        }
    }

    private void save(Case city) {
        OutputOptions.requireFolder(file);
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        try {
            nl.werkmetwerk.files.OutputFile.write(file, stream -> {
                Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                CaseWriter.write(city, geometries(city), json, remark(), out);
                out.flush();
            });
        } catch (IOException e) {
            throw Unwritable.of(file.toString(), e);
        }
        spec.commandLine()
                .getErr()
                .println(texts().get(
                                "city.written", file, sections, city.assets().size()));
    }

    private Map<String, Map<String, Object>> geometries(Case city) {
        return geometry ? SampleStreets.of(city.sections()) : Map.of();
    }

    private String remark() {
        String each = (assets == null ? "" : " --assets " + assets) + (geometry ? " --geometry" : "");
        return texts().get("city.remark", sections, String.valueOf(seed), horizon, each);
    }

    private Texts texts() {
        return Texts.of(help.language());
    }
}
