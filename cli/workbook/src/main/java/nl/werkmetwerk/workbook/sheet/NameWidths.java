package nl.werkmetwerk.workbook.sheet;

import java.util.stream.Stream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Impact;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.report.ReportTexts;

/**
 * Widths of columns with names of a case, in characters: as wide as the longest, within reason, since the next cell would
 * hide what does not fit.
 *
 * @param strategy for names of strategies
 * @param asset for ids of assets
 * @param section for ids of sections
 * @param discipline for names of disciplines
 * @param work for names of kinds of work and impact
 */
public record NameWidths(int strategy, int asset, int section, int discipline, int work) {
    private static final int LEAST = 14;
    private static final int MOST = 40;
    private static final int MARGIN = 3;

    public static NameWidths of(Case of, ReportTexts texts) {
        return new NameWidths(
                widest(of.allStrategies().stream().map(Strategy::name).map(texts::strategy)),
                widest(of.assets().stream().map(Asset::id)),
                widest(of.sections().stream().map(Section::id)),
                widest(of.assets().stream().map(Asset::discipline).distinct().map(texts::discipline)),
                widest(of.assets().stream()
                        .flatMap(asset -> asset.methods().stream())
                        .flatMap(NameWidths::kinds)
                        .distinct()
                        .map(texts::work)));
    }

    private static Stream<String> kinds(Method method) {
        return Stream.concat(
                method.components().stream().map(Component::kind),
                method.impacts().stream().map(Impact::kind));
    }

    private static int widest(Stream<String> names) {
        int longest = names.mapToInt(String::length).max().orElse(0);
        return Math.max(LEAST, Math.min(MOST, longest + MARGIN));
    }
}
