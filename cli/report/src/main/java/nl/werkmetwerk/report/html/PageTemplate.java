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

/**
 * A page around its data: template, style and script. Its policy lets no other script or style run than these two, by
 * their fingerprints, and nothing be fetched but the pictures it says.
 */
public final class PageTemplate {
    /** Stands where the data comes. */
    public static final String DATA = "{{data}}";

    private static final Pattern HOLE = Pattern.compile("\\{\\{([\\w.]+)}}");

    private final PageFiles files;
    private final PageTexts texts;
    private final Map<String, String> values = new HashMap<>();

    /**
     * A page in the language of its texts.
     *
     * @param caseName name of the case
     * @param terms what amounts mean, a line each
     * @param stamp what the page was made from, a line each
     */
    public PageTemplate(PageFiles files, PageTexts texts, String caseName, List<String> terms, List<String> stamp) {
        this.files = files;
        this.texts = texts;
        String style = files.style();
        String script = files.script();
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

    /**
     * The same, which may show pictures from elsewhere.
     *
     * @param origin scheme, host and port, all they may come from
     */
    void showing(String origin) {
        values.merge("policy", "; img-src " + origin, String::concat);
    }

    /** The same with lines of text in a hole of their own. */
    public PageTemplate with(String hole, List<String> lines) {
        values.put(hole, paragraphs(lines));
        return this;
    }

    /**
     * The page in pieces.
     *
     * @param holes which of them are pieces of their own, in their order
     */
    public List<String> parts(String... holes) {
        List<String> parts = new ArrayList<>();
        String page = files.markup();
        int done = 0;
        for (String hole : holes) {
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

    private static String fingerprint(String content) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
