package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
}
