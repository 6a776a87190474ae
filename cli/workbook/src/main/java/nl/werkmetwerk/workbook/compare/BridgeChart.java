package nl.werkmetwerk.workbook.compare;

import java.util.Map;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.compare.BridgeChartData.Part;
import nl.werkmetwerk.workbook.sheet.ReportBook;
import nl.werkmetwerk.workbook.sheet.SheetName;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The bridge as stacked columns on an invisible base: gains, losses and the saving in colours told apart in
 * grey too. It is that of the best strategy, whichever that is with the assumptions as they are. */
final class BridgeChart {
    private static final Map<Part, PresetColor> COLORS = Map.of(
            Part.GAIN_ABOVE, PresetColor.SEA_GREEN,
            Part.GAIN_BELOW, PresetColor.SEA_GREEN,
            Part.LOSS_ABOVE, PresetColor.SANDY_BROWN,
            Part.LOSS_BELOW, PresetColor.SANDY_BROWN,
            Part.TOTAL, PresetColor.NAVY);
    private static final int GAP = 40;

    /** Rows that it takes. */
    static final int ROWS = 24;

    private final WorkbookLayout layout;
    private final ReportBook book;
    private final ReportTexts texts;

    BridgeChart(WorkbookLayout layout, ReportBook book) {
        this.layout = layout;
        this.book = book;
        this.texts = book.texts();
    }

    /**
     * Draws on the summary, as wide as its page.
     *
     * @param row first row, counted from 0
     */
    void draw(BridgeChartData cells, int row) {
        XSSFSheet sheet = book.drawing(SheetName.SUMMARY);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, row, SummarySheet.COLUMNS, row + ROWS);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        book.title(chart, layout.on(SheetName.BRIDGE, cells.titleCell()), cells.title());
        chart.setTitleOverlay(false);
        XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        below.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setTitle(texts.text("unit.euro"));
        left.setNumberFormat("#,##0");
        left.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, left);
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setGapWidth(GAP);
        for (Part part : Part.values()) {
            add(bars, cells, part);
        }
        chart.plot(bars);
        book.stack(chart, GAP);
    }

    private void add(XDDFBarChartData bars, BridgeChartData cells, Part part) {
        XDDFDataSource<String> labels =
                XDDFDataSourcesFactory.fromArray(cells.labels(), layout.on(SheetName.BRIDGE, cells.labelCells()));
        XDDFChartData.Series series = bars.addSeries(
                labels,
                XDDFDataSourcesFactory.fromArray(
                        cells.values(part), layout.on(SheetName.BRIDGE, cells.valueCells(part))));
        series.setTitle(texts.text("chart." + part), null);
        series.setFillProperties(fill(part));
    }

    private static XDDFFillProperties fill(Part part) {
        return part == Part.BASE
                ? new XDDFNoFillProperties()
                : new XDDFSolidFillProperties(XDDFColor.from(COLORS.get(part)));
    }
}
