package nl.werkmetwerk.cli.command;

import static nl.werkmetwerk.cli.command.CommandLineRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Scripts for shells are made of the commands and options that there are; none is run here but by its own syntax. */
class CompletionTest {
    static List<Class<?>> commands() {
        return Commands.ALL;
    }

    private static CommandLine program() {
        CommandLine program =
                new CommandLine(new Werkmetwerk(new ByteArrayInputStream(new byte[0]), Interruption.never()));
        Commands.ALL.forEach(program::addSubcommand);
        return program;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void powerShellKnowsEveryCommandWithEveryOption(Class<?> command) {
        String name = Commands.name(command);
        String line = run("completion", "--shell", "powershell")
                .out()
                .lines()
                .filter(one -> one.startsWith("        '" + name + "' = "))
                .findFirst()
                .orElseThrow();
        Stream<OptionSpec> options = program().getSubcommands().get(name).getCommandSpec().options().stream();

        assertThat(options.flatMap(option -> Arrays.stream(option.names())))
                .allSatisfy(option -> assertThat(line).contains("'" + option + "'"));
    }

    @Test
    void powerShellKnowsTheWordsOfAnOption() {
        assertThat(run("completion", "--shell", "powershell").out())
                .contains("'simulate --sampling' = @('sobol', 'random')")
                .contains("'completion --shell' = @('bash', 'powershell')")
                .startsWith("# werkmetwerk")
                .contains("Register-ArgumentCompleter -Native -CommandName 'werkmetwerk', 'werkmetwerk.cmd'")
                .isEqualTo(run("completion", "--shell", "POWERSHELL", "--lang", "en")
                        .out());
    }

    @Test
    void bracesQuotesAndBracketsOfTheScriptClose() {
        String script = run("completion", "--shell", "powershell").out();

        for (String pair : List.of("{}", "()", "[]")) {
            assertThat(script.chars().filter(sign -> sign == pair.charAt(0)).count())
                    .isEqualTo(script.chars()
                            .filter(sign -> sign == pair.charAt(1))
                            .count());
        }
        assertThat(script.lines())
                .allMatch(line -> line.chars().filter(sign -> sign == '\'').count() % 2 == 0);
        assertThat(script.chars()).allMatch(sign -> sign < 128);
    }

    @Test
    void bashIsWhatIsPrintedWithoutAShell() {
        assertThat(run("completion").out())
                .isEqualTo(run("completion", "--shell", "bash").out())
                .startsWith("#!/usr/bin/env bash");
    }
}
