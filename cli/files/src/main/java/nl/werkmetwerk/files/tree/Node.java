package nl.werkmetwerk.files.tree;

import nl.werkmetwerk.files.text.Place;

/** A value of a file: a scalar, a list or a mapping. */
public sealed interface Node permits Scalar, Listing, Mapping {
    Source source();

    /** From 1; 0 when there is none. */
    int line();

    /** From 1; 0 when there is none. */
    int column();

    /** Where it stands, named by a path. */
    default Place place(String path) {
        return new Place(source().file(), source().sheet(), line(), column(), path);
    }
}
