package nl.werkmetwerk.files;

import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.files.text.Resource;

/** A commented scenario to start from. */
public final class Example {
    private Example() {}

    /** In a language. */
    public static String in(Language language) {
        return Resource.text(Example.class, "example." + language + ".yaml");
    }
}
