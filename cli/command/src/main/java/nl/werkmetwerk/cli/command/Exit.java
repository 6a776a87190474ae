package nl.werkmetwerk.cli.command;

/** Exit codes: a contract with whoever calls the program. */
public final class Exit {
    /** Done. */
    public static final int DONE = 0;

    /** Done, and the answer is no. */
    public static final int NO = 1;

    /** Wrong use of the command line. */
    public static final int USAGE = 2;

    /** Something inside a file is wrong. */
    public static final int INVALID = 3;

    /** A file cannot be opened, read or written. */
    public static final int FILE = 4;

    /** A defect of the program. */
    public static final int DEFECT = 70;

    /** Stopped by Ctrl-C: what was best so far is given, where that means something. */
    public static final int STOPPED = 130;

    private Exit() {}
}
