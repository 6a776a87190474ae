package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.files.OutputFile;
import nl.werkmetwerk.report.StampLines;
import nl.werkmetwerk.report.chart.Drawing;
import nl.werkmetwerk.report.chart.PngDrawing;
import nl.werkmetwerk.report.chart.SvgDrawing;
import nl.werkmetwerk.report.compare.CompareCharts;

/** The pictures of a comparison as files of a folder, each as SVG and as PNG; each is written whole or not at all. */
public final class ChartFiles {
    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    private ChartFiles() {}

    /** All files that are written into a folder. */
    public static List<Path> in(Path folder) {
        return CompareCharts.IDS.stream()
                .flatMap(id -> Stream.of(folder.resolve(id + SVG), folder.resolve(id + PNG)))
                .toList();
    }

    /**
     * Writes them; the folder is made where it is not there yet. An SVG says what it was made from.
     *
     * @throws IOException if a file cannot be written; what was written before it stays
     */
    public static void write(CompareResult result, Path folder) throws IOException {
        List<String> stamp = new StampLines(result.options().texts()).lines(result.stamp());
        Files.createDirectories(folder);
        for (Drawing drawing :
                new CompareCharts(result.answer().comparison(), result.options().texts()).all()) {
            String svg = SvgDrawing.of(drawing, stamp);
            OutputFile.write(
                    folder.resolve(drawing.id() + SVG), out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
            OutputFile.write(folder.resolve(drawing.id() + PNG), out -> PngDrawing.write(drawing, out));
        }
    }
}
