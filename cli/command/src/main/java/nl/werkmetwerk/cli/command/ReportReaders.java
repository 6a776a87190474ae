package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.werkmetwerk.cli.output.LetterOutput;
import nl.werkmetwerk.cli.output.OutputFormat;
import nl.werkmetwerk.cli.output.ResultOutput;
import nl.werkmetwerk.cli.output.SheetOutput;
import nl.werkmetwerk.cli.output.TablesOutput;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.report.reader.CouncilReader;
import nl.werkmetwerk.report.reader.Known;
import nl.werkmetwerk.report.reader.ManagerReader;

/** The readers that there is a report for: each its forms, and the way from what is known to what it is handed. */
enum ReportReaders {
    /** Residents: letters. */
    RESIDENT(LetterOutput.FORMATS, ResidentLetters::of),
    /** Maintenance managers: tables to work on with. */
    MANAGER(TablesOutput.FORMATS, ReportReaders::manager),
    /** A council: one page. */
    COUNCIL(SheetOutput.FORMATS, ReportReaders::council);

    private final Set<OutputFormat> formats;
    private final Function<Asked, ResultOutput> output;

    ReportReaders(Set<OutputFormat> formats, Function<Asked, ResultOutput> output) {
        this.formats = formats;
        this.output = output;
    }

    /**
     * What a report is asked from.
     *
     * @param scenario the case and its file
     * @param known what results tell
     * @param ready whether it is to be sent as it is
     * @param inquiry where messages and language are
     */
    record Asked(Scenario scenario, Known known, boolean ready, Inquiry inquiry) {}

    /** Names to complete a command line with. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(names());
        }
    }

    /** @throws FailedException if there is none of that name */
    static ReportReaders of(String name) {
        return Arrays.stream(values())
                .filter(reader -> reader.option().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new FailedException(
                        Exit.USAGE,
                        Message.error("cli.value", Place.file(""), name, "--for", Phrase.of("cli.allowed", names()))));
    }

    private static List<String> names() {
        return Arrays.stream(values()).map(ReportReaders::option).toList();
    }

    private String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<OutputFormat> formats() {
        return formats;
    }

    /** What the reader is handed. */
    ResultOutput output(Asked asked) {
        return output.apply(asked);
    }

    private static ResultOutput manager(Asked asked) {
        return new TablesOutput(
                new ManagerReader(asked.inquiry().texts(asked.scenario().of())).read(asked.known()),
                asked.inquiry().stamp(asked.scenario()),
                asked.inquiry().dialect());
    }

    private static ResultOutput council(Asked asked) {
        return new SheetOutput(
                new CouncilReader(asked.inquiry().texts(asked.scenario().of())).read(asked.known()),
                asked.inquiry().stamp(asked.scenario()));
    }
}
