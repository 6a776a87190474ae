package nl.werkmetwerk.files.field;

/**
 * One field of an object.
 *
 * @param name as it stands in the file
 * @param type what may stand there
 * @param required whether it must be there
 * @param absent what holds when it is not there, as it would be written; empty when that says nothing
 * @param example one value, as it would be written
 * @param model section of MODEL that explains it
 * @param later whether it is accepted, but not used by this version
 */
public record Field(
        String name, Type type, boolean required, String absent, String example, String model, boolean later) {
    static Field required(String name, Type type, String example, String model) {
        return new Field(name, type, true, "", example, model, false);
    }

    static Field optional(String name, Type type, String absent, String example, String model) {
        return new Field(name, type, false, absent, example, model, false);
    }

    Field asOptional() {
        return new Field(name, type, false, absent, example, model, later);
    }

    /** Legal in the model; this version does not use it. */
    static Field later(String name, Type type, String model) {
        return new Field(name, type, false, "", "", model, true);
    }
}
