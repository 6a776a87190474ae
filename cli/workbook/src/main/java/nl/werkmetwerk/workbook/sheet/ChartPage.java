package nl.werkmetwerk.workbook.sheet;

import java.util.Arrays;
import java.util.List;
import nl.werkmetwerk.report.ReportTexts;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Charts under each other on a sheet, one a printed page. */
public final class ChartPage {
    public static final int COLUMNS = 12;
    private static final int ROWS = 24;
    private static final int FIRST_ROW = 4;
    private static final int GAP = 30;
    private static final double LINE_POINTS = 2;
    private static final double TITLE_POINTS = 14;

    /** Told apart in grey too, by lightness. */
    private static final PresetColor[] COLORS = {
        PresetColor.NAVY,
        PresetColor.SANDY_BROWN,
        PresetColor.SEA_GREEN,
        PresetColor.LIGHT_GRAY,
        PresetColor.MEDIUM_ORCHID,
        PresetColor.BLACK,
        PresetColor.PALE_TURQUOISE,
        PresetColor.DARK_GRAY
    };

    private final ReportBook book;
    private final ReportTexts texts;
    private final XSSFSheet sheet;
    private final int firstRow;
    private int charts;

    /** On a sheet of charts. */
    public ChartPage(ReportBook book, SheetName name) {
        this(book, name, FIRST_ROW);
    }

    /**
     * Under what stands on a sheet.
     *
     * @param firstRow number of the first free row, from 0
     */
    public ChartPage(ReportBook book, SheetName name, int firstRow) {
        this.book = book;
        this.firstRow = firstRow;
        texts = book.texts();
        sheet = book.drawing(name);
    }

    /** Bars with the parts of each label on top of each other. {@code highest} is the top of the axis; 0: as it comes. */
    public void stacked(String title, String unit, ChartLabels labels, List<ChartSeries> parts, double highest) {
        XSSFChart chart = chart(title);
        XDDFBarChartData bars = bars(chart, unit, highest);
        bars.setBarGrouping(BarGrouping.STACKED);
        add(bars, labels, parts);
        chart.plot(bars);
        book.stack(chart, GAP);
    }

    /** Bars of each label beside each other. */
    public void beside(String title, String unit, ChartLabels labels, List<ChartSeries> all) {
        XSSFChart chart = chart(title);
        XDDFBarChartData bars = bars(chart, unit, 0);
        add(bars, labels, all);
        chart.plot(bars);
    }

    private XDDFBarChartData bars(XSSFChart chart, String unit, double highest) {
        XDDFValueAxis left = left(chart, unit);
        if (highest > 0) {
            left.setMaximum(highest);
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below(chart), left);
        bars.setBarDirection(BarDirection.COL);
        bars.setGapWidth(GAP);
        return bars;
    }

    private static void add(XDDFBarChartData bars, ChartLabels labels, List<ChartSeries> all) {
        for (int i = 0; i < all.size(); i++) {
            add(bars, labels, all.get(i)).setFillProperties(color(i));
        }
    }

    /** Lines over the labels. */
    public void lines(String title, String unit, ChartLabels labels, List<ChartSeries> all) {
        XSSFChart chart = chart(title);
        XDDFLineChartData lines =
                (XDDFLineChartData) chart.createData(ChartTypes.LINE, below(chart), left(chart, unit));
        lines.setGrouping(Grouping.STANDARD);
        for (int i = 0; i < all.size(); i++) {
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) add(lines, labels, all.get(i));
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.NONE);
            XDDFLineProperties line = new XDDFLineProperties(color(i));
            line.setWidth(LINE_POINTS);
            series.setLineProperties(line);
        }
        chart.plot(lines);
    }

    private static XDDFChartData.Series add(XDDFChartData data, ChartLabels labels, ChartSeries series) {
        XDDFDataSource<String> words = XDDFDataSourcesFactory.fromArray(labels.words(), labels.cells());
        Double[] values = Arrays.stream(series.values()).boxed().toArray(Double[]::new);
        XDDFChartData.Series added = data.addSeries(words, XDDFDataSourcesFactory.fromArray(values, series.cells()));
        added.setTitle(series.name(), null);
        return added;
    }

    private XSSFChart chart(String title) {
        int row = firstRow + charts * (ROWS + 2);
        if (charts > 0 || firstRow > FIRST_ROW) {
            sheet.setRowBreak(row - 2);
        }
        charts++;
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, row, COLUMNS, row + ROWS));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0).setFontSize(TITLE_POINTS);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    private static XDDFCategoryAxis below(XSSFChart chart) {
        XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        below.setTickLabelPosition(AxisTickLabelPosition.LOW);
        return below;
    }

    private XDDFValueAxis left(XSSFChart chart, String unit) {
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setTitle(texts.text(unit));
        left.setNumberFormat("#,##0");
        left.setCrossBetween(AxisCrossBetween.BETWEEN);
        return left;
    }

    private static XDDFSolidFillProperties color(int number) {
        return new XDDFSolidFillProperties(XDDFColor.from(COLORS[number % COLORS.length]));
    }
}
