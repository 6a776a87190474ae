package nl.werkmetwerk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.Planted;
import nl.werkmetwerk.Purity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the architecture is seen to fail on the wrong it is there for. */
class PlantedWrongsTest {
    private record Wrong(Planted type, ArchRule rule) {
        @Override
        public String toString() {
            return type.room() + ": " + type.member();
        }
    }

    private static final String CASE = "nl.werkmetwerk.model.Case of";
    private static final List<Wrong> WRONGS = new ArrayList<>();
    private static final Planted DRAWS_A_CELL =
            new Planted("report.table", "DrawsACell", "org.apache.poi.ss.usermodel.Cell x;");
    private static final Planted NEW_ROOM = new Planted("report.neu", "NewRoom", "");

    @TempDir
    static Path folder;

    static {
        wrong("report.table", "nl.werkmetwerk.files.CaseFiles x;", ArchitectureTest.arrows("report.table"));
        wrong("files.text", "nl.werkmetwerk.compare.Saving x;", CoreRooms.knownTo("files.text"));
        wrong("files.text", "nl.werkmetwerk.optimise.outcome.Optimisation x;", CoreRooms.knownTo("files.text"));
        wrong("report.budget", "nl.werkmetwerk.parties.PartyAnalysis x;", CoreRooms.knownTo("report.budget"));
        wrong("report.compare", "nl.werkmetwerk.resolved.ResolvedCase x;", CoreRooms.exportedOnly());
        wrong("report.compare", "nl.werkmetwerk.compare.sum.Evaluation x;", CoreRooms.exportedOnly());
        computes("nl.werkmetwerk.compare.Comparer.compare(of)");
        computes("nl.werkmetwerk.optimise.Optimiser.optimise(of, null)");
        computes("nl.werkmetwerk.budget.Budgeter.budget(of)");
        computes("nl.werkmetwerk.diff.CaseDiff.of(of, of, \"a\", \"b\", 1)");
        computes("nl.werkmetwerk.explain.LedgerTable.of(of)");
        formats("report.compare", "new nl.werkmetwerk.study.CompareStudy().run(of)");
        formats("report.uncertainty", "nl.werkmetwerk.study.OptimiseStudy.DEFAULT.run(of)");
        formats("workbook.compare", "new nl.werkmetwerk.study.LedgerStudy().run(of)");
        pure("{ System.out.println(); }", Purity.NO_MACHINE);
        pure("{ System.exit(3); }", Purity.NO_MACHINE);
        pure("Object x = System.getenv(\"x\");", Purity.NO_MACHINE);
        pure("Object x = java.time.LocalDate.now();", Purity.NO_TIME_OF_THE_MACHINE);
        pure("Object x = java.time.ZoneId.systemDefault();", Purity.NO_TIME_OF_THE_MACHINE);
        pure("Object x = new java.util.Date();", Purity.NO_TIME_OF_THE_MACHINE);
        pure("double x = Math.random();", Purity.NO_CHANCE_WITHOUT_SEED);
        pure("Object x = String.format(\"%.2f\", 1.5);", Purity.NO_LANGUAGE_OF_THE_MACHINE);
        pure("Object x = java.util.Locale.getDefault();", Purity.NO_LANGUAGE_OF_THE_MACHINE);
        pure("Object x = new Thread(() -> {});", Purity.NO_THREAD_BUT_THE_RUNNERS);
        wrong("register", "Object x = java.net.http.HttpClient.newHttpClient();", ArchitectureTest.NO_NETWORK);
        wrong("register", "{ new java.net.Socket(); }", ArchitectureTest.NO_NETWORK);
        wrong(
                "register",
                "Object x() throws Exception { return new java.net.URL(\"a\").openStream(); }",
                ArchitectureTest.NO_NETWORK);
    }

    private static void computes(String expression) {
        wrong("report.compare", "Object x(" + CASE + ") { return " + expression + "; }", Computing.ASKS_STUDIES);
    }

    private static void formats(String room, String expression) {
        wrong(room, "Object x(" + CASE + ") { return " + expression + "; }", Computing.REPORTS_FORMAT);
    }

    private static void pure(String member, Purity purity) {
        wrong("report.compare", member, purity.rule());
    }

    private static void wrong(String room, String member, ArchRule rule) {
        WRONGS.add(new Wrong(new Planted(room, "Wrong" + WRONGS.size(), member), rule));
    }

    @BeforeAll
    static void compile() {
        Planted.compile(
                folder,
                Stream.concat(WRONGS.stream().map(Wrong::type), Stream.of(DRAWS_A_CELL, NEW_ROOM))
                        .toList());
    }

    static List<Wrong> wrongs() {
        return WRONGS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongs")
    void areRefused(Wrong wrong) {
        JavaClasses planted = wrong.type().in(folder);

        assertThatThrownBy(() -> wrong.rule().check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    @Test
    void areRefusedWhereALibraryIsUsedInAnotherRoom() {
        assertThat(ArchitectureTest.usersOf("org.apache.poi", DRAWS_A_CELL.in(folder)))
                .containsExactly("report.table");
    }

    @Test
    void areRefusedInAPackageWithoutARoom() {
        assertThat(ArchitectureTest.rooms(NEW_ROOM.in(folder)))
                .containsExactly("report.neu")
                .doesNotContainAnyElementsOf(CoreRooms.rooms());
    }
}
