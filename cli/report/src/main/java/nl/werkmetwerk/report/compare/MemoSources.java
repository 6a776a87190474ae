package nl.werkmetwerk.report.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.werkmetwerk.report.Origin;
import nl.werkmetwerk.report.ReportTexts;

/** Where the figures of a case come from, in the few lines that a memo has room for: the workbook names all. */
final class MemoSources {
    private static final int MOST = 4;
    private static final int LONGEST = 90;

    /** What of a source says where in the publication a figure stands. */
    private static final Pattern ITEM = Pattern.compile("(?s)(; | \\().*");

    private final List<Origin> origins;
    private final ReportTexts texts;

    MemoSources(List<Origin> origins, ReportTexts texts) {
        this.origins = origins;
        this.texts = texts;
    }

    /** The sources most used and how often, then how much is an assumption; no line for what there is not. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Map<String, Integer> used = used();
        if (!used.isEmpty()) {
            List<String> most = used.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                    .limit(MOST)
                    .map(source -> texts.text("memo.sources.times", shortened(source.getKey()), source.getValue()))
                    .toList();
            int more = used.size() - most.size();
            lines.add(texts.text("memo.sources.most", String.join("; ", most)));
            if (more > 0) {
                lines.add(texts.text(more == 1 ? "memo.sources.oneMore" : "memo.sources.more", more));
            }
        }
        long assumed = origins.stream().filter(Origin::assumption).count();
        if (assumed > 0) {
            lines.add(texts.text("memo.sources.assumed", assumed, origins.size()));
        }
        return List.of(String.join(" ", lines)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** By name, so that those used equally often have an order. */
    private Map<String, Integer> used() {
        Map<String, Integer> used = new TreeMap<>();
        origins.stream()
                .map(Origin::source)
                .map(MemoSources::publication)
                .filter(source -> !source.isBlank())
                .forEach(source -> used.merge(source, 1, Integer::sum));
        return used;
    }

    /** Without the item or table of it. */
    private static String publication(String source) {
        return ITEM.matcher(source).replaceFirst("").strip();
    }

    private static String shortened(String source) {
        return source.length() <= LONGEST ? source : source.substring(0, LONGEST - 1) + "…";
    }
}
