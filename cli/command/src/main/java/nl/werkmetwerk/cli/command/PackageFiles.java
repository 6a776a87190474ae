package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkmetwerk.files.CaseWriter;
import nl.werkmetwerk.files.OutputFile;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.neighbourhood.PackageChoice;
import nl.werkmetwerk.neighbourhood.PackageFinder;
import nl.werkmetwerk.neighbourhood.PackageQuestion;
import nl.werkmetwerk.neighbourhood.PackageResult;
import nl.werkmetwerk.report.neighbourhood.BallotForm;
import nl.werkmetwerk.workbook.memo.MemoFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a package can be written to: the case with the choice carried out, and the ballot of residents. */
final class PackageFiles {
    private static final String DOCX = ".docx";

    @Option(names = "--write", paramLabel = "CASE2", descriptionKey = "package.write")
    private @Nullable Path target;

    @Option(names = "--write-ballot", paramLabel = "FILE", descriptionKey = "package.writeBallot")
    private @Nullable Path ballot;

    /** @throws FailedException if there are more cases than one to write, or a file is of another kind */
    void check(Inquiry inquiry) {
        if (target != null || ballot != null) {
            inquiry.require(1);
        }
        require(target, ".*\\.(ya?ml|json)", ".yaml, .json");
        require(ballot, ".*\\.(csv|docx)", ".csv, .docx");
    }

    private static void require(@Nullable Path file, String pattern, String allowed) {
        if (file != null && !name(file).matches(pattern)) {
            throw new FailedException(Exit.USAGE, Message.error("write.kind", Place.file(file.toString()), allowed));
        }
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    /** @throws FailedException if the choice to write is by votes, and there are none */
    void check(Scenario scenario, PackageQuestion question) {
        boolean counts = !PackageQuestion.choice(scenario.of()).optimal();
        if (target != null && counts && question.votes().isEmpty()) {
            throw new FailedException(Exit.INVALID, Message.error("residents.noVotes", Place.file(scenario.file())));
        }
    }

    /** Writes what was asked for, and tells it. */
    void write(Scenario scenario, PackageResult result, Inquiry inquiry) {
        Optional<PackageChoice> choice = result.by(result.choice());
        if (target != null && choice.isPresent()) {
            write(scenario, choice.get().measures(), target, inquiry);
        }
        if (ballot != null) {
            writeBallot(result, ballot, inquiry);
        }
    }

    private static void write(Scenario scenario, List<String> measures, Path file, Inquiry inquiry) {
        Case of = scenario.of();
        Case with = PackageFinder.carriedOut(of, of.freeStrategyName("package"), measures);
        save(file, inquiry, out -> CaseWriter.write(with, Map.of(), name(file).endsWith(".json"), "", out));
    }

    private static void writeBallot(PackageResult result, Path file, Inquiry inquiry) {
        if (!name(file).endsWith(DOCX)) {
            save(file, inquiry, out -> out.write(BallotForm.heading(result) + "\n"));
            return;
        }
        try {
            OutputFile.write(
                    file,
                    out -> MemoFile.write(BallotForm.printed(result, inquiry.texts()), inquiry.stamp(List.of()), out));
        } catch (IOException e) {
            throw Unwritable.of(file.toString(), e);
        }
        told(file, inquiry);
    }

    /** What is written. */
    private interface Content {
        void write(Writer out) throws IOException;
    }

    private static void save(Path file, Inquiry inquiry, Content content) {
        try {
            OutputFile.write(file, stream -> {
                Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
                content.write(out);
                out.flush();
            });
        } catch (IOException e) {
            throw Unwritable.of(file.toString(), e);
        }
        told(file, inquiry);
    }

    private static void told(Path file, Inquiry inquiry) {
        inquiry.tell(inquiry.options().texts().get("out.written", file.toString()));
    }
}
