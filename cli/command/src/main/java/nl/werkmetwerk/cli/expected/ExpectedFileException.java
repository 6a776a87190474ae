package nl.werkmetwerk.cli.expected;

/** An expected file that cannot be used; the message is a key of the texts, with a place and values. */
public final class ExpectedFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String key;
    private final String value;

    /**
     * @param key what is wrong: a key of the texts
     * @param value what was found
     * @param line from 1, 0 when unknown
     * @param column from 1, 0 when unknown
     */
    public ExpectedFileException(String key, String value, int line, int column) {
        super(key + ": " + value);
        this.key = key;
        this.value = value;
        this.line = line;
        this.column = column;
    }

    public String key() {
        return key;
    }

    public String value() {
        return value;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
