package nl.werkmetwerk.register.source;

/** Reads the numbers of a file that stand there as texts, each by the decimal sign of its column. */
interface Signs {
    /** A text of a column as a number. */
    NumberReading read(String column, String text);
}
