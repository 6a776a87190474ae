package nl.werkmetwerk.cli.expected;

/**
 * A spot in an expected file.
 *
 * @param path as readers know it, elements by what tells them apart: {@code savings[a/separate].amount}
 * @param pointer as the file has it (RFC 6901): {@code /compare/savings/0/amount}
 */
record Spot(String path, String pointer) {
    /** What is expected of a command. */
    static Spot ofPart(String command, boolean named) {
        return named ? new Spot(command, "/" + command) : new Spot("", "");
    }

    Spot field(String name) {
        String place = path.isEmpty() ? name : path + "." + name;
        return new Spot(place, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    Spot element(String label, int index) {
        return new Spot(path + "[" + label + "]", pointer + "/" + index);
    }
}
