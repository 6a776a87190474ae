package nl.werkmetwerk.workbook.table;

import java.util.List;
import nl.werkmetwerk.report.Cell;
import nl.werkmetwerk.report.Chart;
import nl.werkmetwerk.report.Column;
import nl.werkmetwerk.report.Row;
import nl.werkmetwerk.report.Table;
import nl.werkmetwerk.workbook.sheet.FixedZip;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws a table beside it: its cells are the chart's, so that it follows what is changed there. */
final class TableChart {
    private static final int COLUMNS = 9;
    private static final int TORNADO_COLUMNS = 15;
    private static final double ALL_PERCENTS = 100;
    private static final int ROWS = 24;
    private static final int HISTOGRAM_GAP = 5;
    private static final int TORNADO_GAP = 40;
    private static final int MOST_BARS = 15;
    private static final double LINE_POINTS = 2;

    /** Bars of one row lie over each other only with this, whose type the small schemas of POI lack. */
    static final FixedZip.Insertion FULL_OVERLAP =
            new FixedZip.Insertion("<c:gapWidth val=\"" + TORNADO_GAP + "\"/>", "<c:overlap val=\"100\"/>");

    /** Told apart in grey too, by lightness. */
    private static final PresetColor[] COLORS = {
        PresetColor.NAVY,
        PresetColor.SANDY_BROWN,
        PresetColor.SEA_GREEN,
        PresetColor.MEDIUM_ORCHID,
        PresetColor.BLACK,
        PresetColor.DARK_GRAY
    };

    private final Chart chart;
    private final Table table;
    private final XSSFSheet sheet;
    private final int firstRow;
    private final int count;

    /** @param firstRow number of the first row of the table, from 0 */
    TableChart(Chart chart, Table table, XSSFSheet sheet, int firstRow) {
        this.chart = chart;
        this.table = table;
        this.sheet = sheet;
        this.firstRow = firstRow;
        boolean bars = chart.kind() == Chart.Kind.TORNADO;
        count = bars ? Math.min(MOST_BARS, table.rows().size()) : table.rows().size();
    }

    /**
     * Draws it below the headings, which are printed on every page: what lies over them would be too.
     *
     * @param place how many charts the sheet has already
     */
    void draw(int place) {
        int column = table.columns().size() + 1;
        int row = firstRow + place * (ROWS + 1);
        int columns = chart.kind() == Chart.Kind.TORNADO ? TORNADO_COLUMNS : COLUMNS; // room for long names
        XSSFChart drawn = sheet.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(0, 0, 0, 0, column, row, column + columns, row + ROWS));
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFChartData data = data(drawn);
        for (int i = 0; i < chart.series().size(); i++) {
            add(data, i);
        }
        drawn.plot(data);
    }

    private XDDFChartData data(XSSFChart drawn) {
        return switch (chart.kind()) {
            case COLUMNS -> bars(drawn, BarDirection.COL, HISTOGRAM_GAP);
            case TORNADO -> bars(drawn, BarDirection.BAR, TORNADO_GAP);
            case LINES -> lines(drawn);
            case CURVES, DISTRIBUTIONS -> curves(drawn);
        };
    }

    private XDDFChartData lines(XSSFChart drawn) {
        XDDFCategoryAxis across = category(drawn, AxisPosition.BOTTOM);
        return drawn.createData(ChartTypes.LINE, across, value(drawn, AxisPosition.LEFT, chart.upTitle()));
    }

    private XDDFBarChartData bars(XSSFChart drawn, BarDirection direction, int gap) {
        boolean tornado = direction == BarDirection.BAR;
        XDDFCategoryAxis names = category(drawn, tornado ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis values = value(drawn, tornado ? AxisPosition.BOTTOM : AxisPosition.LEFT, chart.upTitle());
        if (tornado) {
            names.setOrientation(AxisOrientation.MAX_MIN);
            values.setCrosses(AxisCrosses.MAX);
        }
        XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(direction);
        bars.setGapWidth(gap);
        return bars;
    }

    private XDDFScatterChartData curves(XSSFChart drawn) {
        XDDFValueAxis across = value(drawn, AxisPosition.BOTTOM, chart.acrossTitle());
        XDDFValueAxis up = value(drawn, AxisPosition.LEFT, chart.upTitle());
        if (chart.kind() == Chart.Kind.DISTRIBUTIONS) {
            up.setMinimum(0);
            up.setMaximum(ALL_PERCENTS);
        }
        XDDFScatterChartData curves = (XDDFScatterChartData) drawn.createData(ChartTypes.SCATTER, across, up);
        curves.setStyle(ScatterStyle.LINE);
        return curves;
    }

    private XDDFCategoryAxis category(XSSFChart drawn, AxisPosition position) {
        XDDFCategoryAxis axis = drawn.createCategoryAxis(position);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        if (!chart.acrossTitle().isEmpty()) {
            axis.setTitle(chart.acrossTitle());
        }
        return axis;
    }

    private static XDDFValueAxis value(XSSFChart drawn, AxisPosition position, String title) {
        XDDFValueAxis axis = drawn.createValueAxis(position);
        axis.setTitle(title);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        axis.setNumberFormat("#,##0");
        return axis;
    }

    private void add(XDDFChartData data, int number) {
        int column = column(chart.series().get(number));
        int across = column(chart.across());
        XDDFChartData.Series series = switch (chart.kind()) {
            case CURVES -> data.addSeries(numbers(across), numbers(column));
            case DISTRIBUTIONS -> data.addSeries(numbers(column), numbers(across));
            default -> data.addSeries(words(across), numbers(column));
        };
        series.setTitle(table.columns().get(column).title(), null);
        XDDFSolidFillProperties color = new XDDFSolidFillProperties(XDDFColor.from(COLORS[number % COLORS.length]));
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setLineProperties(line(color));
        } else if (series instanceof XDDFScatterChartData.Series curve) {
            curve.setSmooth(false);
            curve.setMarkerStyle(MarkerStyle.NONE);
            curve.setLineProperties(line(color));
        } else {
            series.setFillProperties(color);
        }
    }

    private static XDDFLineProperties line(XDDFSolidFillProperties color) {
        XDDFLineProperties line = new XDDFLineProperties(color);
        line.setWidth(LINE_POINTS);
        return line;
    }

    private int column(String id) {
        return table.columns().stream().map(Column::id).toList().indexOf(id);
    }

    private String cells(int column) {
        CellRangeAddress range = new CellRangeAddress(firstRow, firstRow + count - 1, column, column);
        return range.formatAsString(sheet.getSheetName(), true);
    }

    private XDDFNumericalDataSource<Double> numbers(int column) {
        Double[] values = rows().stream()
                .map(row -> row.cells().get(column) instanceof Cell.Figure figure ? figure.value() : Double.valueOf(0))
                .toArray(Double[]::new);
        return XDDFDataSourcesFactory.fromArray(values, cells(column));
    }

    private XDDFDataSource<String> words(int column) {
        String[] values =
                rows().stream().map(row -> word(row.cells().get(column))).toArray(String[]::new);
        return XDDFDataSourcesFactory.fromArray(values, cells(column));
    }

    private static String word(Cell cell) {
        if (cell instanceof Cell.Figure figure) {
            return Long.toString(Math.round(figure.value()));
        }
        return cell instanceof Cell.Words words ? words.value() : "";
    }

    private List<Row> rows() {
        return table.rows().subList(0, count);
    }
}
