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

/** The bridge as stacked columns on an invisible base: gains, losses and the saving in colours told apart in grey too. */
final class BridgeChart {
    private static final Map<Part, PresetColor> COLORS = Map.of(
            Part.GAIN_ABOVE, PresetColor.SEA_GREEN,
            Part.GAIN_BELOW, PresetColor.SEA_GREEN,
            Part.LOSS_ABOVE, PresetColor.SANDY_BROWN,
            Part.LOSS_BELOW, PresetColor.SANDY_BROWN,
            Part.TOTAL, PresetColor.NAVY);
    private static final int GAP = 40;
    private static final double TITLE_POINTS = 14;
    private static final int FIRST_ROW = 5;
    private static final int ROWS = 24;
    private static final int COLUMNS = 9;
    private static final int MOST_COLUMNS_BESIDE = 6;

    private final WorkbookLayout layout;
    private final ReportBook book;
    private final ReportTexts texts;

    BridgeChart(WorkbookLayout layout, ReportBook book) {
        this.layout = layout;
        this.book = book;
        this.texts = book.texts();
    }

    /** Whether the chart and a table of so many columns fit on a page beside each other. */
    static boolean fitsBeside(int columns) {
        return columns <= MOST_COLUMNS_BESIDE;
    }

    /** Draws on the summary: beside its table where both fit on a page, else under it. */
    void draw(BridgeChartData cells, int columns, int rows) {
        boolean beside = fitsBeside(columns);
        XSSFSheet sheet = book.drawing(SheetName.SUMMARY);
        if (beside) {
            sheet.getPrintSetup().setFitHeight((short) 1);
        }
        int column = beside ? columns + 1 : 0;
        int row = beside ? FIRST_ROW : rows + 1;
        int width = beside ? COLUMNS : columns;
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + width, row + ROWS);
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        chart.setTitleText(cells.title());
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0).setFontSize(TITLE_POINTS);
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
