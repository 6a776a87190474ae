package nl.werkmetwerk.files.document;

/** What a command tells of a case, with what it was made from: all that stands in its JSON. */
public interface ResultDocument {
    /** The case, as far as a result says it. */
    CaseHead head();

    /** What it was made from. */
    Stamp stamp();
}
