package nl.werkmetwerk.cli.command;

/** When output is coloured. */
public enum Color {
    AUTO,
    ALWAYS,
    NEVER;

    /** Whether to colour: auto does so on a terminal, unless NO_COLOR is set (no-color.org). */
    public boolean on() {
        String refused = System.getenv("NO_COLOR");
        boolean wanted = refused == null || refused.isEmpty();
        return this == ALWAYS || (this == AUTO && wanted && Terminal.isThere());
    }
}
