package nl.werkmetwerk.cli.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkmetwerk.files.text.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The help of a command as a page of {@code man} (roff with the macros of man(7)), of the same model of options. */
final class ManPage {
    private final CommandSpec command;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private ManPage(CommandSpec command, Texts texts) {
        this.command = command;
        this.texts = texts;
    }

    static String of(CommandSpec command, Texts texts) {
        return new ManPage(command, texts).text();
    }

    private String text() {
        String name = command.qualifiedName("-");
        lines.add(".TH \"" + escaped(name.toUpperCase(Locale.ROOT)) + "\" 1 \"\" \"werkmetwerk "
                + escaped(Stamps.version()) + "\" \"werkmetwerk\"");
        section("man.name");
        add(name + " - " + joined(command.usageMessage().header()));
        section("man.synopsis");
        lines.add(".nf");
        new CommandLine.Help(command, Ansi.OFF).synopsis(0).lines().forEach(this::add);
        lines.add(".fi");
        paragraph("man.description", command.usageMessage().description());
        arguments();
        commands();
        section("man.exit");
        add(texts.get("man.codes"));
        examples();
        return String.join("\n", lines) + "\n";
    }

    private void arguments() {
        section("man.options");
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            item("\\fI" + escaped(parameter.paramLabel()) + "\\fR", joined(parameter.description()));
        }
        for (OptionSpec option : command.options()) {
            String value = option.arity().max() == 0 ? "" : "=\\fI" + escaped(option.paramLabel()) + "\\fR";
            String names = Arrays.stream(option.names())
                    .map(name -> "\\fB" + escaped(name) + "\\fR")
                    .collect(Collectors.joining(", "));
            item(names + value, joined(option.description()));
        }
    }

    private void commands() {
        if (!command.subcommands().isEmpty()) {
            section("man.commands");
            command.subcommands()
                    .forEach((name, sub) -> item(
                            "\\fB" + escaped(name) + "\\fR",
                            joined(sub.getCommandSpec().usageMessage().header())));
        }
    }

    private void examples() {
        section("man.examples");
        lines.add(".nf");
        Stream.of(command.usageMessage().footer()).map(String::strip).forEach(this::add);
        lines.add(".fi");
    }

    private void section(String key) {
        lines.add(".SH \"" + escaped(texts.get(key)) + "\"");
    }

    private void paragraph(String key, String... text) {
        if (text.length > 0) {
            section(key);
            add(joined(text));
        }
    }

    /** @param term with its own fonts */
    private void item(String term, String text) {
        lines.add(".TP");
        lines.add(term);
        add(text);
    }

    /** A line of text: one that begins like a request does not become one. */
    private void add(String text) {
        String line = escaped(text);
        lines.add(line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line);
    }

    /** The signs of a percentage and of line ends are those of formats in help texts. */
    private static String joined(String... text) {
        return String.join(" ", text).replace("%n", " ").replace("%%", "%").strip();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    }
}
