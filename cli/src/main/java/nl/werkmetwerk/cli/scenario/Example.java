package nl.werkmetwerk.cli.scenario;

import nl.werkmetwerk.cli.text.Language;
import nl.werkmetwerk.cli.text.Resource;

/** A commented scenario to start from. */
public final class Example {
    private Example() {}

    /** In a language. */
    public static String in(Language language) {
        return Resource.text(Example.class, "example." + language + ".yaml");
    }
}
