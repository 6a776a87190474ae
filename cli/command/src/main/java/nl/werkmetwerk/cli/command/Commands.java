package nl.werkmetwerk.cli.command;

import java.util.List;
import java.util.Locale;

/** The commands there are. */
final class Commands {
    /** In the order of the help. */
    static final List<Class<?>> ALL = List.of(
            CompareCommand.class,
            OptimiseCommand.class,
            OpportunitiesCommand.class,
            RulesCommand.class,
            PackageCommand.class,
            CheckCommand.class,
            ExplainCommand.class,
            PortfolioCommand.class,
            DiffCommand.class,
            PartiesCommand.class,
            BudgetCommand.class,
            SimulateCommand.class,
            SensitivityCommand.class,
            ExperimentCommand.class,
            ReportCommand.class,
            PrinciplesCommand.class,
            PrincipleFromCommand.class,
            ValidateCommand.class,
            SchemaCommand.class,
            InitCommand.class,
            SampleCommand.class,
            ImportCommand.class,
            ProfileCommand.class,
            ConvertCommand.class,
            CompletionCommand.class,
            HelpCommand.class);

    private Commands() {}

    /**
     * The commands that a command line can need: the one it begins with, for to describe all of them to the parser takes
     * as long as a comparison; all where it begins with none, and for commands about commands.
     */
    static List<Class<?>> neededBy(String... arguments) {
        return ALL.stream()
                .filter(type -> type != CompletionCommand.class && type != HelpCommand.class)
                .filter(type -> arguments.length > 0 && name(type).equals(arguments[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(ALL);
    }

    /** What is typed, words joined by hyphens: that of the annotation, which would have to be read. */
    static String name(Class<?> type) {
        return type.getSimpleName()
                .replace("Command", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
