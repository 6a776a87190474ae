package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A script for PowerShell (Register-ArgumentCompleter), from the same model of commands and options as the help. */
final class PowerShellCompletion {
    private static final String SCRIPT = """
        # %1$s: commands, options and their values, completed with Tab. Put in $PROFILE:
        #   %1$s completion --shell powershell | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName '%1$s', '%1$s.cmd' -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $options = @{
        %2$s
            }
            $values = @{
        %3$s
            }
            $words = @($commandAst.CommandElements | ForEach-Object { $_.Extent.Text })
            $before = @($words | Select-Object -Skip 1)
            if ($wordToComplete -ne '' -and $before.Count -gt 0) { $before = @($before | Select-Object -SkipLast 1) }
            $command = if ($before.Count -gt 0 -and $options.ContainsKey($before[0])) { $before[0] } else { '' }
            $last = if ($before.Count -gt 0) { $before[-1] } else { '' }
            $found = if ($values.ContainsKey("$command $last")) { $values["$command $last"] } else { $options[$command] }
            $found | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    private PowerShellCompletion() {}

    static String of(CommandSpec program) {
        List<CommandSpec> commands = new ArrayList<>();
        program.subcommands().values().forEach(command -> commands.add(command.getCommandSpec()));
        Stream<String> first = Stream.concat(program.subcommands().keySet().stream(), options(program));
        List<String> options = new ArrayList<>(List.of(entry("", first)));
        commands.forEach(command -> options.add(entry(command.name(), options(command))));
        List<String> values =
                commands.stream().flatMap(PowerShellCompletion::values).toList();
        return SCRIPT.formatted(program.name(), String.join("\n", options), String.join("\n", values));
    }

    private static Stream<String> options(CommandSpec command) {
        return command.options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .sorted();
    }

    private static Stream<String> values(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !candidates(option).isEmpty())
                .flatMap(option -> Arrays.stream(option.names())
                        .map(name -> entry(command.name() + " " + name, candidates(option).stream())));
    }

    /** What an option may be, where that can be listed: words that it names, else those of its type. */
    private static List<String> candidates(OptionSpec option) {
        List<String> words = new ArrayList<>();
        if (option.completionCandidates() != null) {
            option.completionCandidates().forEach(words::add);
        }
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static String entry(String key, Stream<String> words) {
        return "        %s = @(%s)"
                .formatted(quoted(key), words.map(PowerShellCompletion::quoted).collect(Collectors.joining(", ")));
    }

    /** A literal of PowerShell. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
