package nl.werkmetwerk.report.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.werkmetwerk.files.text.Resource;
import nl.werkmetwerk.report.reader.Line;
import nl.werkmetwerk.report.reader.Passage;
import nl.werkmetwerk.report.reader.Sheet;
import nl.werkmetwerk.report.reader.Span;

/**
 * Letters as one file to look at and to print, a page each. Every figure carries where it stands in a result
 * ({@code data-field}) and its full value ({@code data-value}). Nothing is fetched and nothing runs.
 */
public final class LetterPage {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

    private final Writer out;

    private LetterPage(Writer out) {
        this.out = out;
    }

    /**
     * Writes the letters; the writer stays open.
     *
     * @param title name of the case
     * @param language code of the language of the words
     */
    public static void write(String title, String language, List<? extends Sheet> letters, Writer out)
            throws IOException {
        LetterPage page = new LetterPage(out);
        out.write("<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + escaped(title) + "</title>\n<style>\n"
                + Resource.text(LetterPage.class, "letter.css") + "</style>\n</head>\n<body>\n<main>\n");
        for (Sheet letter : letters) {
            page.letter(letter);
        }
        out.write("</main>\n</body>\n</html>\n");
    }

    private void letter(Sheet letter) throws IOException {
        out.write("<article"
                + letter.section()
                        .map(id -> " data-section=\"" + escaped(id) + "\"")
                        .orElse("") + ">\n<div class=\"head\">\n");
        lines(letter.head());
        out.write("</div>\n<h1>" + escaped(letter.title()) + "</h1>\n");
        for (int number = 0; number < letter.passages().size(); number++) {
            passage(letter.passages().get(number), number == letter.passages().size() - 1);
        }
        out.write("</article>\n");
    }

    private void passage(Passage passage, boolean last) throws IOException {
        out.write(last ? "<div class=\"last\">\n" : "");
        out.write(passage.title().isEmpty() ? "" : "<h2>" + escaped(passage.title()) + "</h2>\n");
        lines(passage.lines());
        out.write(last ? "</div>\n" : "");
    }

    private void lines(List<Line> lines) throws IOException {
        boolean inList = false;
        for (Line line : lines) {
            out.write(line.item() && !inList ? "<ul>\n" : inList && !line.item() ? "</ul>\n" : "");
            inList = line.item();
            String tag = inList ? "li" : "p";
            out.write("<" + tag + ">");
            for (Span span : line.spans()) {
                out.write(marked(span));
            }
            out.write("</" + tag + ">\n");
        }
        out.write(inList ? "</ul>\n" : "");
    }

    private static String marked(Span span) {
        return span.figure()
                .map(figure -> "<span data-field=\"" + escaped(figure.field()) + "\" data-value=\""
                        + escaped(figure.value()) + "\">" + escaped(span.text()) + "</span>")
                .orElseGet(() -> escaped(span.text()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
