package nl.werkmetwerk.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes one table in each format a register comes in. A cell is a text, a number, true or false, or null. */
enum TableFormat {
    CSV {
        @Override
        void write(Path file, List<String> columns, List<List<Object>> rows) throws IOException {
            String lines = rows.stream()
                    .map(row -> row.stream().map(TableFormat::quoted).collect(Collectors.joining(";")))
                    .collect(Collectors.joining("\n"));
            Files.writeString(file, String.join(";", columns) + "\n" + lines + "\n");
        }
    },
    XLSX {
        @Override
        void write(Path file, List<String> columns, List<List<Object>> rows) throws IOException {
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                XSSFSheet sheet = workbook.createSheet("data");
                Row head = sheet.createRow(0);
                IntStream.range(0, columns.size())
                        .forEach(i -> head.createCell(i).setCellValue(columns.get(i)));
                for (int i = 0; i < rows.size(); i++) {
                    Row row = sheet.createRow(i + 1);
                    for (int j = 0; j < columns.size(); j++) {
                        set(row.createCell(j), rows.get(i).get(j));
                    }
                }
                workbook.write(out);
            }
        }
    },
    GEOJSON {
        @Override
        void write(Path file, List<String> columns, List<List<Object>> rows) throws IOException {
            ObjectMapper json = new ObjectMapper();
            StringBuilder text = new StringBuilder("{\"type\": \"FeatureCollection\", \"features\": [");
            for (int i = 0; i < rows.size(); i++) {
                text.append(i > 0 ? ",\n" : "\n")
                        .append("{\"type\": \"Feature\", \"geometry\": null, \"properties\": {");
                for (int j = 0; j < columns.size(); j++) {
                    text.append(j > 0 ? ", " : "")
                            .append(json.writeValueAsString(columns.get(j)))
                            .append(": ")
                            .append(json.writeValueAsString(rows.get(i).get(j)));
                }
                text.append("}}");
            }
            Files.writeString(file, text.append("]}").toString());
        }
    },
    GML {
        @Override
        void write(Path file, List<String> columns, List<List<Object>> rows) throws IOException {
            StringBuilder text = new StringBuilder("<FeatureCollection xmlns:gml='http://www.opengis.net/gml'>");
            for (List<Object> row : rows) {
                text.append("<gml:featureMember><data>");
                for (int j = 0; j < columns.size(); j++) {
                    String cell = Objects.toString(row.get(j), "")
                            .replace("&", "&amp;")
                            .replace("<", "&lt;");
                    text.append("<%1$s>%2$s</%1$s>".formatted(columns.get(j), cell));
                }
                text.append("</data></gml:featureMember>\n");
            }
            Files.writeString(file, text.append("</FeatureCollection>").toString());
        }
    },
    GPKG {
        @Override
        void write(Path file, List<String> columns, List<List<Object>> rows) throws IOException {
            Files.deleteIfExists(file);
            try (Connection gpkg = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement sql = gpkg.createStatement()) {
                sql.execute("CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER, organization TEXT,"
                        + " organization_coordsys_id INTEGER)");
                sql.execute("CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INTEGER)");
                sql.execute("CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)");
                sql.execute("INSERT INTO gpkg_contents VALUES ('data', 'attributes', 0)");
                sql.execute("CREATE TABLE data (fid INTEGER PRIMARY KEY, "
                        + IntStream.range(0, columns.size())
                                .mapToObj(i -> '"' + columns.get(i) + "\" " + type(rows, i))
                                .collect(Collectors.joining(", "))
                        + ")");
                String holes = ", ?".repeat(columns.size());
                for (int i = 0; i < rows.size(); i++) {
                    try (PreparedStatement insert =
                            gpkg.prepareStatement("INSERT INTO data VALUES (" + (i + 1) + holes + ")")) {
                        for (int j = 0; j < columns.size(); j++) {
                            insert.setObject(j + 1, rows.get(i).get(j));
                        }
                        insert.execute();
                    }
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    };

    abstract void write(Path file, List<String> columns, List<List<Object>> rows) throws IOException;

    /** The file in a folder. */
    Path in(Path folder) {
        return folder.resolve("register." + name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String quoted(Object cell) {
        String text = Objects.toString(cell, "");
        return text.contains(";") || text.contains("\"") || text.contains("\n")
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private static void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value != null) {
            cell.setCellValue(value.toString());
        }
    }

    private static String type(List<List<Object>> rows, int column) {
        boolean truth = rows.stream().anyMatch(row -> row.get(column) instanceof Boolean);
        boolean number = rows.stream().anyMatch(row -> row.get(column) instanceof Number);
        return truth ? "BOOLEAN" : number ? "REAL" : "TEXT";
    }
}
