package nl.werkmetwerk.register.rule;

/** Codes of registers; of an address such as GWSW gives, the last part is the code. */
final class Code {
    private Code() {}

    static String of(String cell) {
        boolean address = cell.startsWith("http://") || cell.startsWith("https://");
        int last = Math.max(cell.lastIndexOf('/'), cell.lastIndexOf('#'));
        return address && last + 1 < cell.length() ? cell.substring(last + 1) : cell;
    }
}
