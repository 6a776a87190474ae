package nl.werkmetwerk.cli.command;

import java.lang.reflect.InvocationTargetException;

/**
 * What Java begins with. Compiled for Java 8, so that an older Java than the program needs can say so: all other classes
 * it could not read, and would tell that with a stack trace and an exit code that here means something else.
 */
public final class Start {
    private static final int NEEDED = 17;
    private static final int DEFECT = 70;

    private Start() {}

    /** Runs the program, or tells that this Java is too old. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        String found = System.getProperty("java.specification.version", "");
        if (isTooOld(found)) {
            System.err.println(told(found));
            System.exit(DEFECT);
        }
        try {
            Class.forName("nl.werkmetwerk.cli.command.Main")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw e;
        }
    }

    /** Whether a version is below what is needed: 1.8 and before have a point, later ones are a number. */
    static boolean isTooOld(String version) {
        return !version.matches("[1-9][0-9]{1,3}") || Integer.parseInt(version) < NEEDED;
    }

    /** In both languages: which it is to be is not known this early. */
    static String told(String version) {
        return "werkmetwerk: dit is Java " + version
                + "; Java 17 of later is nodig. Installeer die, of wijs er met JAVA_HOME naar.\n"
                + "werkmetwerk: this is Java " + version
                + "; Java 17 or later is needed. Install it, or point to it with JAVA_HOME.";
    }
}
