package nl.werkmetwerk.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkmetwerk.files.text.Resource;

/**
 * The page around its data: template, style and script. Its policy lets no other script or style run than these two, by
 * their fingerprints, and nothing be fetched.
 */
final class PageTemplate {
    /** Stands where the data of all streets comes. */
    static final String DATA = "{{data}}";

    /** Stands where the stacks come, one street a line. */
    static final String STACKS = "{{stacks}}";

    /** The script, in the order in which its modules build on each other. */
    private static final List<String> MODULES = List.of(
            "data",
            "words",
            "dom",
            "selection",
            "list",
            "place",
            "map",
            "walk",
            "years",
            "stack",
            "calendar",
            "street",
            "link",
            "main");

    private static final Pattern HOLE = Pattern.compile("\\{\\{([\\w.]+)}}");

    private final PageTexts texts;
    private final Map<String, String> values = new HashMap<>();

    /**
     * @param caseName name of the case
     * @param terms what amounts mean, a line each
     * @param stamp what the page was made from, a line each
     */
    PageTemplate(PageTexts texts, String caseName, List<String> terms, List<String> stamp) {
        this.texts = texts;
        String style = resource("page.css");
        String script = MODULES.stream()
                .map(module -> resource(module + ".js"))
                .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n"));
        values.put("language", texts.language().toString());
        values.put("case", escaped(caseName));
        values.put("terms", paragraphs(terms));
        values.put("stamp", paragraphs(stamp));
        values.put("style", style);
        values.put("script", script);
        values.put(
                "policy",
                "default-src 'none'; style-src 'sha256-" + fingerprint(style) + "'; script-src 'sha256-"
                        + fingerprint(script) + "'; base-uri 'none'; form-action 'none'");
    }

    /** The page in pieces; {@link #DATA} and {@link #STACKS} are pieces of their own. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        String page = resource("page.html");
        int done = 0;
        for (String hole : List.of(DATA, STACKS)) {
            int at = page.indexOf(hole);
            parts.add(filled(page.substring(done, at)));
            parts.add(hole);
            done = at + hole.length();
        }
        parts.add(filled(page.substring(done)));
        return parts;
    }

    private String filled(String piece) {
        return HOLE.matcher(piece).replaceAll(hole -> Matcher.quoteReplacement(value(hole.group(1))));
    }

    private String value(String key) {
        String value = values.get(key);
        return value == null ? escaped(texts.text(key)) : value;
    }

    private static String paragraphs(List<String> lines) {
        return lines.stream().map(line -> "<p>" + escaped(line) + "</p>").collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String resource(String name) {
        return Resource.text(PageTemplate.class, name);
    }

    private static String fingerprint(String content) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Names of the resources that a page is made of. */
    static Stream<String> resources() {
        return Stream.concat(
                Stream.of("page.html", "page.css"), MODULES.stream().map(module -> module + ".js"));
    }
}
