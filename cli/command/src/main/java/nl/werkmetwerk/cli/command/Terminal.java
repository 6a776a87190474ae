package nl.werkmetwerk.cli.command;

import java.io.Console;
import java.nio.charset.Charset;
import java.util.Optional;

/** The terminal that the program talks with, if it does. */
final class Terminal {
    private Terminal() {}

    /** Whether somebody reads and types: since Java 22 a console is there without a terminal too. */
    static boolean isThere() {
        return console().isPresent();
    }

    /** How the terminal writes characters, if there is one. */
    static Optional<Charset> charset() {
        return console().map(Console::charset);
    }

    @SuppressWarnings("SystemConsoleNull") // what is not null is asked whether it is a terminal
    private static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Terminal::isTerminal);
    }

    /** By name, as Java 17 has no such question: a console that cannot be asked is a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
