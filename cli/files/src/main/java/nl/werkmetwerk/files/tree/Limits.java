package nl.werkmetwerk.files.tree;

/**
 * What a file may ask for at most. The defaults hold a case of 100 000 assets several times over.
 *
 * @param bytes size of the file
 * @param values values in the tree, counting what an alias stands for each time it is used
 * @param depth lists and mappings inside each other
 */
public record Limits(int bytes, int values, int depth) {
    /** What a scenario may ask for. */
    public static final Limits USUAL = new Limits(300_000_000, 30_000_000, 40);
}
