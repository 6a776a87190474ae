package nl.werkmetwerk.files.document;

/** What a command tells, with what it was made from: all that stands in its JSON. */
public interface ResultDocument {
    /** What it was made from. */
    Stamp stamp();
}
