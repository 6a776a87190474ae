package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Command;

class CommandsTest {
    @Test
    void everyCommandIsNamedAfterItsClass() {
        assertThat(Commands.ALL)
                .allSatisfy(type ->
                        assertThat(type.getAnnotation(Command.class).name()).isEqualTo(Commands.name(type)));
    }

    @Test
    void aCommandLineThatBeginsWithACommandNeedsNoOther() {
        assertThat(Commands.neededBy("check", "compare")).isEqualTo(List.of(CheckCommand.class));
    }

    @Test
    void helpCompletionAndMisspelledCommandsNeedAll() {
        assertThat(Commands.neededBy()).isEqualTo(Commands.ALL);
        assertThat(Commands.neededBy("--help")).isEqualTo(Commands.ALL);
        assertThat(Commands.neededBy("completion")).isEqualTo(Commands.ALL);
        assertThat(Commands.neededBy("comapre", "a.yaml")).isEqualTo(Commands.ALL);
    }
}
