package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faulty packages: where, what is wrong, and the code of MODEL-practice 19, in both languages. */
class PackageRefusalsTest {
    private static final Path CASES = Path.of("src/test/resources/nl/werkmetwerk/cli/command/package");

    @ParameterizedTest
    @CsvSource(textBlock = """
            score-unknown-criterion,   gren,       green,        criterionUnknown
            score-negative,            -1,         0,            scoreNegative
            needs-itself,              tree,       needs[0],     needsItself
            needs-cycle,               tree → wadi → tree, needs, needsCycle
            needs-unknown,             wady,       wadi,         measureUnknown
            asset-with-year,           planned,    asset.planned, measureAsset
            asset-id-taken,            tree@s1,    assets[1].id, idTwice
            measure-id-at,             tree@x,     catalogue[0].id, atSign
            budget-negative,           -1,         budgets[0].amount, amountNegative
            budget-until-before-from,  2020,       2026,         untilBeforeFrom
            weights-all-zero,          criteria,   0,            weightsZero
            strategy-unknown,          plann,      plan,         strategyUnknown
            two-measures-one-id,       tree,       catalogue[0].id, idTwice
            when-min-text,             wide,       when.width.min, whenNotNumber
            choice-unknown,            equalShare, equalShares,  choiceUnknown
            choice-value-without-price, value,     valuePerPoint, choiceUnknown
            changes-two-methods,       sewer,      reline,       changesTwice
            """)
    void sayWhereAndWhat(String file, String found, String meant, String code) {
        for (String language : new String[] {"nl", "en"}) {
            CommandLineRun run =
                    CommandLineRun.run("package", CASES.resolve("bad/" + file + ".json"), "--lang", language);

            assertThat(run.exit()).isEqualTo(Exit.INVALID);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .containsPattern(file + "\\.json:\\d+:\\d+ ")
                    .contains(found, meant)
                    .contains("[" + code + "]");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            choice-missing,          package.choice,  choiceUnknown
            votes-first-budget-zero, package.budgets, votesBudget
            votes-without-budget,    package.budgets, votesBudget
            """)
    void sayWhatVotesNeed(String file, String where, String code) {
        for (String language : new String[] {"nl", "en"}) {
            CommandLineRun run = CommandLineRun.run(
                    "package",
                    CASES.resolve("bad/" + file + ".json"),
                    "--votes",
                    CASES.resolve("package-5.votes.csv"),
                    "--lang",
                    language);

            assertThat(run.exit()).isEqualTo(Exit.INVALID);
            assertThat(run.err()).contains(file, where, "[" + code + "]");
        }
    }

    @Test
    void aMeasureIsPaidForByAParty() {
        Path of = CASES.resolve("package-1.json");

        CommandLineRun run = CommandLineRun.run("package", of, "--set", "parties=[{id: citi}]", "--lang", "en");

        assertThat(run.exit()).isEqualTo(Exit.INVALID);
        assertThat(run.err()).contains("package.catalogue[0].asset.owner", "there is no party city", "citi");
    }

    @Test
    void moreMeasuresOnAStreetThanCanBeCombinedAreRefused() {
        Path of = CASES.resolve("package-1.json");
        String measures = IntStream.range(0, 17)
                .mapToObj(i -> "{id: m" + i + ", asset: {discipline: green, owner: city, life: 9, renewal: []}}")
                .collect(Collectors.joining(", ", "package.catalogue=[", "]"));

        CommandLineRun run = CommandLineRun.run("package", of, "--set", measures, "--lang", "en");

        assertThat(run.exit()).isEqualTo(Exit.INVALID);
        assertThat(run.err()).contains("on s1", "65 536", "excludes");
    }

    @Test
    void aCaseWithoutPackageIsToldWhatToAdd() {
        CommandLineRun run =
                CommandLineRun.run("package", CASES.resolve("package-1.json"), "--set", "package={}", "--lang", "nl");

        assertThat(run.exit()).isEqualTo(Exit.INVALID);
        assertThat(run.err()).contains("catalogue", "criteria");
    }
}
