package nl.werkmetwerk.report.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.neighbourhood.PackageResult;
import nl.werkmetwerk.report.ReportOptions;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.report.memo.Block;
import nl.werkmetwerk.report.memo.Block.Role;
import nl.werkmetwerk.report.memo.Memo;

/** A package as a memo to decide on: the choices, who gets what, what a point more costs, what to doubt. */
public final class PackageMemo {
    private static final int DOUBTS = 6;

    private PackageMemo() {}

    /** The memo. */
    public static Memo of(PackageResult result, Stamp stamp, ReportOptions options) {
        ReportTexts texts = options.texts();
        PackageReport report = new PackageReport(result, new ReportOptions(texts, false));
        PackageTables tables = new PackageTables(result, texts);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.of(
                Role.QUESTION,
                texts.text("memo.question.title"),
                List.of(texts.text(
                        "package.question",
                        "" + result.of().packages().catalogue().size(),
                        texts.list(result.districts())))));
        blocks.add(Block.of(Role.ANSWER, texts.text("memo.answer.title"), report.headline()));
        blocks.add(Block.of(Role.FIGURES, report.choices()));
        tables.groups().ifPresent(groups -> blocks.add(Block.of(Role.WHO_PAYS, groups)));
        blocks.add(Block.of(Role.WHO_PAYS, tables.parties()));
        blocks.add(Block.of(Role.FIGURES, tables.front(PackageTables.FEW)));
        blocks.add(Block.of(Role.ASSUMPTIONS, tables.weights()));
        blocks.add(Block.of(Role.DOUBTS, texts.text("warnings"), doubts(result, texts)));
        blocks.add(Block.of(Role.SOURCES, texts.text("memo.sources.title"), new StampLines(texts).lines(stamp)));
        return new Memo(result.of().name(), texts.locale(), blocks);
    }

    private static List<String> doubts(PackageResult result, ReportTexts texts) {
        WarningTexts sentences = new WarningTexts(texts);
        List<String> lines = new ArrayList<>(
                result.warnings().stream().limit(DOUBTS).map(sentences::message).toList());
        if (lines.isEmpty()) {
            lines.add(texts.text("memo.doubts.none"));
        }
        if (result.warnings().size() > DOUBTS) {
            lines.add(texts.text("memo.doubts.more", result.warnings().size() - DOUBTS));
        }
        return lines;
    }
}
