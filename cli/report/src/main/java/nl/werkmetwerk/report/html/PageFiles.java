package nl.werkmetwerk.report.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkmetwerk.files.text.Resource;

/**
 * What a page is made of: resources beside a class, and after them those that all pages have.
 *
 * @param beside the class
 * @param page its markup, with holes
 * @param styles in the order in which they override each other
 * @param modules of the script, in the order in which they build on each other
 */
public record PageFiles(Class<?> beside, String page, List<String> styles, List<String> modules) {
    /** Marks a resource of all pages. */
    private static final String OF_ALL = "../html/";

    public PageFiles {
        styles = List.copyOf(styles);
        modules = List.copyOf(modules);
    }

    /** A style or module that all pages may have. */
    public static String ofAll(String name) {
        return OF_ALL + name;
    }

    String markup() {
        return text(page);
    }

    String style() {
        return styles.stream().map(this::text).collect(Collectors.joining("\n"));
    }

    String script() {
        return modules.stream()
                .map(this::text)
                .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n"));
    }

    /** The text of all of them, page and styles first. */
    public List<String> texts() {
        return Stream.of(Stream.of(page), styles.stream(), modules.stream())
                .flatMap(names -> names)
                .map(this::text)
                .toList();
    }

    private String text(String name) {
        return name.startsWith(OF_ALL)
                ? Resource.text(PageFiles.class, name.substring(OF_ALL.length()))
                : Resource.text(beside, name);
    }
}
