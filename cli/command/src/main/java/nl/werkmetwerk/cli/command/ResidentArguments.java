package nl.werkmetwerk.cli.command;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.files.CaseFileException;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.resident.ResidentFiles;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.model.neighbourhood.Criterion;
import nl.werkmetwerk.model.neighbourhood.Measure;
import nl.werkmetwerk.model.neighbourhood.PackagePlan;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.neighbourhood.PackageFinder;
import nl.werkmetwerk.neighbourhood.PackageQuestion;
import nl.werkmetwerk.neighbourhood.vote.Ballots;
import nl.werkmetwerk.neighbourhood.vote.Votes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What residents weigh and ask for, from their files. */
final class ResidentArguments {
    @Option(names = "--ballots", paramLabel = "FILE", descriptionKey = "package.ballots")
    private @Nullable String ballots;

    @Option(names = "--votes", paramLabel = "FILE", descriptionKey = "package.votes")
    private @Nullable String votes;

    /**
     * What is asked of the package of a case.
     *
     * @throws FailedException if a file cannot be read, something in it is wrong, or the case cannot be asked this
     */
    PackageQuestion question(Scenario scenario, int front, Inquiry inquiry) {
        PackagePlan plan = scenario.of().packages();
        try {
            PackageQuestion question = new PackageQuestion(ballots(plan), votes(scenario), front);
            question.obstacle(scenario.of()).ifPresent(obstacle -> {
                throw new FailedException(Exit.INVALID, Message.error(code(obstacle), Place.file(scenario.file())));
            });
            PackageFinder.crowded(scenario.of()).ifPresent(section -> {
                throw new FailedException(
                        Exit.INVALID, Message.error("residents.crowded", Place.file(scenario.file()), section));
            });
            return question;
        } catch (CaseFileException e) {
            throw refused(e.messages(), inquiry);
        } catch (UnreadableException e) {
            throw new FailedException(e.unopened() ? Exit.FILE : Exit.INVALID, e.told());
        }
    }

    private static String code(PackageQuestion.Obstacle obstacle) {
        return switch (obstacle) {
            case NO_PACKAGE -> "residents.noPackage";
            case NO_CHOICE -> "residents.noChoice";
            case NO_BUDGET -> "residents.noBudget";
        };
    }

    private Optional<Ballots> ballots(PackagePlan plan) throws CaseFileException, UnreadableException {
        if (ballots == null) {
            return Optional.empty();
        }
        List<String> criteria = plan.criteria().stream().map(Criterion::id).toList();
        return Optional.of(ResidentFiles.ballots(open(ballots), criteria));
    }

    private Optional<Votes> votes(Scenario scenario) throws CaseFileException, UnreadableException {
        if (votes == null) {
            return Optional.empty();
        }
        List<String> measures =
                scenario.of().packages().catalogue().stream().map(Measure::id).toList();
        List<String> sections =
                scenario.of().sections().stream().map(Section::id).toList();
        return Optional.of(ResidentFiles.votes(open(votes), measures, sections));
    }

    private static InputFile open(String file) throws UnreadableException {
        return ResidentFiles.open(file, System.in);
    }

    /** Says all that is wrong, and stops. */
    private static FailedException refused(List<Message> messages, Inquiry inquiry) {
        MessageLines.print(messages, inquiry.options().texts(), inquiry.err());
        return new FailedException(Exit.INVALID);
    }
}
