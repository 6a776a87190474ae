package nl.werkmetwerk.files.document;

/** What a command tells of one case. */
public interface CaseDocument extends ResultDocument {
    /** The case, as far as a result says it. */
    CaseHead head();
}
