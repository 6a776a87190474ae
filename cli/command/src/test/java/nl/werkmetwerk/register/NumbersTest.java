package nl.werkmetwerk.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.cli.command.CommandLineRun;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers that stand as texts, in any format: each is read as the one number it can be, or not at all. */
class NumbersTest {
    private static final String MAPPING = """
            register: t
            case: {name: t, baseYear: 2026, horizon: 60}
            %s
            id: {column: ID}
            discipline: tree
            installed: {fill: 1990}
            quantity: {column: LENGTE}
            section: {all: s}
            templates: [{asset: {life: 80, renewal: [{kind: tree, unitCost: 100}]}}]
            """;

    @TempDir
    private Path folder;

    private ImportedCase imported(TableFormat format, String decimal, Object... lengths) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (Object length : lengths) {
            rows.add(List.of("n" + rows.size(), length, "7,5"));
        }
        format.write(format.in(folder), List.of("ID", "LENGTE", "ANDERS"), rows);
        Path mapping = Files.writeString(folder.resolve("t.map.yaml"), MAPPING.formatted(decimal));
        return ImportedCase.of(folder, mapping + "=" + format.in(folder));
    }

    private static List<String> quantities(ImportedCase found, int records) {
        List<String> quantities = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            quantities.add(found.field("t-n" + i, "quantity"));
        }
        return quantities;
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aColumnThatProvesItsDecimalCommaMayHaveThousands(TableFormat format) throws IOException {
        ImportedCase found = imported(
                format,
                "",
                "   12,50 ",
                "\u00A07,25\u00A0",
                "1.250,50",
                "+12,5",
                "1\u00A0250,5",
                "1 250",
                "1.250",
                "12.500.000",
                "3,1E+02");

        assertThat(quantities(found, 9))
                .containsExactly("12.5", "7.25", "1250.5", "12.5", "1250.5", "1250", "1250", "12500000", "310");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aColumnThatProvesItsDecimalPointMayHaveThousandsToo(TableFormat format) throws IOException {
        ImportedCase found = imported(format, "", "12.50", "1,250.50", "1,250", "1.250", ".5", "1'250.5", "0.250");

        assertThat(quantities(found, 7)).containsExactly("12.5", "1250.5", "1250", "1.25", "0.5", "1250.5", "0.25");
    }

    /** What another column proves is of another column. */
    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aNumberThatCanBeTwoIsDoubted(TableFormat format) throws IOException {
        ImportedCase found = imported(format, "", "1.250", "980", "2.400", "1,250");

        assertThat(found.assets()).containsOnlyKeys("t-n1");
        assertThat(found.aside().get("n0")).startsWith("LENGTE holds \"1.250\", which can be two numbers");
        assertThat(found.aside()).containsOnlyKeys("n0", "n2", "n3");
        assertThat(found.told()).contains("numbers in LENGTE can be two", "a number that can be two 3");
        assertThat(CommandLineRun.run("profile", format.in(folder), "--lang", "en")
                        .out())
                .contains("LENGTE: 3 numbers can be two");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aColumnThatContradictsItselfProvesNothing(TableFormat format) throws IOException {
        ImportedCase found = imported(format, "", "12,5", "7.25", "1.250");

        assertThat(quantities(found, 3)).containsExactly("12.5", "7.25", "");
        assertThat(found.aside()).containsOnlyKeys("n2");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void theDecimalSignOfTheMappingHoldsInEveryFormat(TableFormat format) throws IOException {
        assertThat(quantities(imported(format, "decimal: ','", "1.250", "12,5", "7.25"), 3))
                .containsExactly("1250", "12.5", "");
        assertThat(quantities(imported(format, "decimal: '.'", "1.250", "12,5", "7.25"), 3))
                .containsExactly("1.25", "", "7.25");
    }

    /** Only in a text table and in GML a number is a text; elsewhere it is what it is, and the decimal sign has nothing to say of it. */
    @ParameterizedTest
    @EnumSource(
            value = TableFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CSV", "GML"})
    void aNumberThatIsNoTextIsItself(TableFormat format) throws IOException {
        assertThat(quantities(imported(format, "decimal: ','", 1.25, 980, 12.125), 3))
                .containsExactly("1.25", "980", "12.125");
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatHasAUnitAWordOrGroupsOfTwoIsNoNumber(TableFormat format) throws IOException {
        ImportedCase found =
                imported(format, "", "12 m", "12,50,00", "1.25.000", "1 25", "€ 12", "twaalf", "1-2", "--5");

        assertThat(found.assets()).isEmpty();
        assertThat(found.aside().values()).allMatch(reason -> reason.endsWith("which is not a quantity"));
    }

    /** In a plane as Rijksdriehoek every coordinate has six digits before the sign: with a point among them it can be two. */
    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void aCoordinateThatCanBeTwoNumbersIsDoubtedUntilItsColumnProvesItsSign(TableFormat format) throws IOException {
        List<Object> doubtful = List.of("a", "155.100", "463.100");
        List<Object> proof = List.of("b", "155.100,5", "463.100,5");

        ImportedCase alone = placed(format, List.of(doubtful));
        assertThat(alone.aside().get("a")).isEqualTo("its drawing is broken: 155.100, 463.100");
        ImportedCase proven = placed(format, List.of(doubtful, proof));
        assertThat(proven.aside()).isEmpty();
        assertThat(proven.assets()).containsOnlyKeys("t-a", "t-b");
    }

    private ImportedCase placed(TableFormat format, List<List<Object>> rows) throws IOException {
        format.write(format.in(folder), List.of("ID", "X", "Y"), rows);
        String mapping = MAPPING.formatted("x: X\ny: Y\ncrs: EPSG:28992")
                .replace("quantity: {column: LENGTE}", "quantity: {fill: 1}")
                .replace("{all: s}", "{grid: 100}");
        Path placed = Files.writeString(folder.resolve("t.map.yaml"), mapping);
        return ImportedCase.of(folder, placed + "=" + format.in(folder));
    }
}
