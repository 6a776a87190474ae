package nl.werkmetwerk.report.uncertainty;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.uncertainty.sensitivity.Assumption;
import nl.werkmetwerk.uncertainty.sensitivity.Sensitivity;
import nl.werkmetwerk.uncertainty.sensitivity.Swing;

/** The assumptions that a saving hangs on most: what each is today, and what the saving is at its low and high. */
final class BriefTornado {
    private static final int LONGEST = 40;
    private static final double DECIMALS = 1e4;

    private final Sensitivity result;
    private final Case of;
    private final ReportTexts texts;

    BriefTornado(Sensitivity result, ReportTexts texts) {
        this.result = result;
        of = result.of();
        this.texts = texts;
    }

    /** @param count of assumptions at most */
    Chapter chapter(int count) {
        List<Swing> most = result.swings().stream().limit(count).toList();
        List<Column> columns = List.of(
                Column.text("id", texts.text("sensitivity.assumption")),
                Column.figures("today", texts.text("short.assumption.today")),
                Column.figures("low", texts.text("sensitivity.low")),
                Column.figures("high", texts.text("sensitivity.high")),
                Column.figures("savingLow", texts.text("sensitivity.savingLow")),
                Column.figures("savingHigh", texts.text("sensitivity.savingHigh")));
        String title = texts.text(
                "short.sensitivity", "" + most.size(), "" + result.swings().size());
        return Chapter.of(
                "tornado",
                title,
                new Table(columns, most.stream().map(this::row).toList()));
    }

    /** Where it is one number today low and high are told as that number, else as a factor or what is added. */
    private Row row(Swing swing) {
        Assumption assumption = swing.assumption();
        OptionalDouble today = today(assumption.on());
        return Row.of(List.of(
                Cell.words(name(assumption)),
                today.isPresent() ? exact(today.getAsDouble()) : Cell.words(whatItIs(assumption.on())),
                exact(then(today, assumption, assumption.low())),
                exact(then(today, assumption, assumption.high())),
                Cell.figure(swing.atLow(), Format.EURO),
                Cell.figure(swing.atHigh(), Format.EURO)));
    }

    private static double then(OptionalDouble today, Assumption assumption, double change) {
        if (today.isEmpty()) {
            return change;
        }
        return assumption.on().parameter().adds() ? today.getAsDouble() + change : today.getAsDouble() * change;
    }

    /** The number that an assumption is about, where it is one. */
    private OptionalDouble today(Target on) {
        return switch (on.parameter()) {
            case COORDINATION_RATE -> OptionalDouble.of(of.jointWorks().coordinationRate());
            case SHARING ->
                on.component().stream()
                        .mapToDouble(kind -> of.jointWorks().sharing().getOrDefault(kind, 0.0))
                        .findFirst();
            case DISCOUNT_RATE ->
                of.discountRate().steps().size() == 1
                        ? OptionalDouble.of(of.discountRate().steps().get(0).rate())
                        : OptionalDouble.empty();
            default -> OptionalDouble.empty();
        };
    }

    /** What the case calls uncertain by its own name, all else in words. */
    private String name(Assumption assumption) {
        boolean own = assumption.item().isPresent()
                || of.uncertainty().inputs().stream().map(UncertainInput::id).anyMatch(assumption.id()::equals);
        if (own) {
            return shortened(assumption.id());
        }
        Target on = assumption.on();
        String what = texts.text("assumed." + on.parameter().id());
        return on.component()
                .map(texts::work)
                .or(() -> on.kind().map(kind -> texts.kind(kind.id())))
                .or(() -> on.discipline().map(texts::discipline))
                .map(of -> texts.text("assumed.of", what, of))
                .orElse(what);
    }

    /** Of a long id its end, which tells items of a library apart. */
    private static String shortened(String id) {
        return id.length() <= LONGEST ? id : "…" + id.substring(id.length() - LONGEST + 1);
    }

    /** Else how it changes: of lives also which they are. */
    private String whatItIs(Target on) {
        String change = texts.text(on.parameter().adds() ? "sensitivity.added" : "sensitivity.factor");
        return on.parameter() == Parameter.LIFE ? lives(on) : change;
    }

    private String lives(Target on) {
        IntSummaryStatistics lives = of.assets().stream()
                .filter(asset -> on.discipline().stream().allMatch(asset.discipline()::equals)
                        && on.asset().stream().allMatch(asset.id()::equals)
                        && on.section().stream().allMatch(asset.section()::equals))
                .mapToInt(Asset::life)
                .summaryStatistics();
        return lives.getMin() == lives.getMax() ? "" + lives.getMin() : lives.getMin() + "–" + lives.getMax();
    }

    private static Cell exact(double value) {
        return Cell.figure(Math.rint(value * DECIMALS) / DECIMALS, Format.EXACT);
    }
}
