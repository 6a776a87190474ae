package nl.werkmetwerk.workbook.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.werkmetwerk.compare.CashFlow;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.compare.Renewal;
import nl.werkmetwerk.compare.StrategyResult;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.workbook.sheet.SheetGrid;
import nl.werkmetwerk.workbook.sheet.SheetName;
import nl.werkmetwerk.workbook.sheet.SheetPen;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Pictures over the years: cost added up, cash, and when which section is worked on. */
final class ChartsSheet {
    private static final int COLUMNS = 12;
    private static final int ROWS = 24;
    private static final double LINE_POINTS = 2;
    private static final double TITLE_POINTS = 14;

    /** Told apart in grey too, by lightness; the marks also by shape. */
    private static final PresetColor[] COLORS = {
        PresetColor.BLACK,
        PresetColor.DARK_GRAY,
        PresetColor.NAVY,
        PresetColor.SEA_GREEN,
        PresetColor.SANDY_BROWN,
        PresetColor.MEDIUM_ORCHID,
        PresetColor.FIREBRICK,
        PresetColor.DARK_TURQUOISE,
        PresetColor.OLIVE
    };

    private static final MarkerStyle[] MARKERS = {
        MarkerStyle.CIRCLE,
        MarkerStyle.DIAMOND,
        MarkerStyle.SQUARE,
        MarkerStyle.TRIANGLE,
        MarkerStyle.X,
        MarkerStyle.PLUS,
        MarkerStyle.STAR,
        MarkerStyle.DASH
    };

    private final Comparison comparison;
    private final WorkbookLayout layout;
    private final ReportTexts texts;

    ChartsSheet(Comparison comparison, WorkbookLayout layout, ReportTexts texts) {
        this.comparison = comparison;
        this.layout = layout;
        this.texts = texts;
    }

    /** @param charted number of the saving that the summary draws */
    void write(SheetPen pen, XSSFSheet sheet, int charted) {
        pen.title(SheetName.CHARTS.in(texts));
        pen.note(texts.text("charts.note"), COLUMNS);
        pen.banner();
        drawCumulative(chart(sheet, 0, "charts.cumulative"));
        drawCash(
                chart(sheet, 1, "charts.cash"),
                layout.strategy(comparison.savings().get(charted).strategy()));
        drawCalendar(chart(sheet, 2, "charts.calendar"));
    }

    private XSSFChart chart(XSSFSheet sheet, int place, String title) {
        int row = 4 + place * (ROWS + 2);
        if (place > 0) {
            sheet.setRowBreak(row - 2);
        }
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, row, COLUMNS, row + ROWS));
        chart.setTitleText(texts.text(title));
        chart.setTitleOverlay(false);
        chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0).setFontSize(TITLE_POINTS);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        return chart;
    }

    private XDDFDataSource<String> years() {
        int base = comparison.of().baseYear();
        String[] years = IntStream.rangeClosed(base, base + comparison.of().horizon())
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
        int last = layout.cashFlowRow(base + comparison.of().horizon());
        return XDDFDataSourcesFactory.fromArray(
                years, layout.on(SheetName.CASH_FLOWS, SheetGrid.range(0, SheetGrid.FIRST_ROW, last)));
    }

    private XDDFValueAxis left(XSSFChart chart) {
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setTitle(texts.text("unit.euro"));
        left.setNumberFormat("#,##0");
        return left;
    }

    private void drawCumulative(XSSFChart chart) {
        XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        below.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, below, left(chart));
        lines.setGrouping(Grouping.STANDARD);
        for (int i = 0; i < comparison.strategies().size(); i++) {
            StrategyResult strategy = comparison.strategies().get(i);
            Double[] values = new Double[strategy.cashFlows().size()];
            double sum = 0;
            for (int year = 0; year < values.length; year++) {
                CashFlow flow = strategy.cashFlows().get(year);
                sum += flow.amount() * layout.factorOf(flow.year());
                values[year] = sum;
            }
            XDDFLineChartData.Series series = (XDDFLineChartData.Series)
                    lines.addSeries(years(), XDDFDataSourcesFactory.fromArray(values, layout.cashFlows(i, 3)));
            series.setTitle(texts.strategy(strategy.name()), null);
            series.setSmooth(false);
            series.setMarkerStyle(MarkerStyle.NONE);
            XDDFLineProperties line = new XDDFLineProperties(color(i));
            line.setWidth(LINE_POINTS);
            series.setLineProperties(line);
        }
        chart.plot(lines);
    }

    private void drawCash(XSSFChart chart, int charted) {
        XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        below.setTickLabelPosition(AxisTickLabelPosition.LOW);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, left(chart));
        bars.setBarDirection(BarDirection.COL);
        for (int i : new int[] {0, charted}) {
            StrategyResult strategy = comparison.strategies().get(i);
            Double[] values = strategy.cashFlows().stream().map(CashFlow::cash).toArray(Double[]::new);
            XDDFChartData.Series series =
                    bars.addSeries(years(), XDDFDataSourcesFactory.fromArray(values, layout.cashFlows(i, 1)));
            series.setTitle(texts.strategy(strategy.name()), null);
            series.setFillProperties(color(i == 0 ? 1 : 2));
        }
        chart.plot(bars);
    }

    /** A mark for each renewal: its year across, the number of its section up. */
    private void drawCalendar(XSSFChart chart) {
        XDDFValueAxis below = chart.createValueAxis(AxisPosition.BOTTOM);
        below.setMinimum(comparison.of().baseYear());
        below.setMaximum(comparison.of().baseYear() + comparison.of().horizon());
        below.setNumberFormat("0");
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setTitle(texts.text("charts.section"));
        left.setMinimum(0);
        left.setNumberFormat("0");
        XDDFScatterChartData marks = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, below, left);
        marks.setStyle(ScatterStyle.MARKER);
        int row = SheetGrid.FIRST_ROW;
        for (StrategyResult strategy : comparison.strategies()) {
            int count = strategy.renewals().size();
            if (count > 0) {
                add(marks, strategy, row, row + count - 1);
            }
            row += count;
        }
        chart.plot(marks);
    }

    private void add(XDDFScatterChartData marks, StrategyResult strategy, int first, int last) {
        List<Double> years = new ArrayList<>();
        List<Double> sections = new ArrayList<>();
        for (Renewal renewal : strategy.renewals()) {
            years.add((double) renewal.year());
            sections.add((double) layout.sectionNumber(section(renewal.asset())));
        }
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) marks.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        years.toArray(Double[]::new), layout.on(SheetName.WORKS, SheetGrid.range(1, first, last))),
                XDDFDataSourcesFactory.fromArray(
                        sections.toArray(Double[]::new),
                        layout.on(SheetName.WORKS, SheetGrid.range(WorksSheet.SECTION_NUMBER, first, last))));
        series.setTitle(texts.strategy(strategy.name()), null);
        series.setMarkerStyle(MARKERS[layout.strategy(strategy.name()) % MARKERS.length]);
        series.setSmooth(false);
        XDDFShapeProperties mark = new XDDFShapeProperties();
        mark.setFillProperties(color(layout.strategy(strategy.name())));
        series.getCTScatterSer().getMarker().setSpPr(mark.getXmlObject());
        XDDFLineProperties none = new XDDFLineProperties(new XDDFNoFillProperties());
        series.setLineProperties(none);
    }

    private static XDDFSolidFillProperties color(int number) {
        return new XDDFSolidFillProperties(XDDFColor.from(COLORS[number % COLORS.length]));
    }

    private String section(String asset) {
        return layout.asset(asset).section();
    }
}
