package nl.werkmetwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the architecture is seen to fail on the wrong it is there for. */
class PlantedWrongsTest {
    private record Wrong(Planted type, Consumer<JavaClasses> rule) {
        @Override
        public String toString() {
            return type.room() + ": " + type.member();
        }
    }

    private static final List<Wrong> WRONGS = new ArrayList<>();

    private static final Planted NEW_ROOM = new Planted("neu", "NewRoom", "");
    private static final Planted NEW_PART = new Planted("model.neu", "NewPart", "");
    private static final Planted NEW_CORNER = new Planted("parties.neu", "NewCorner", "");

    @TempDir
    static Path folder;

    static {
        wrong("model", "Object x = nl.werkmetwerk.resolved.ResolvedCase.class;", arrows("model"));
        wrong("model.asset.wide", "Object x = nl.werkmetwerk.ledger.Ledger.class;", arrows("model"));
        wrong("parties", "Object x = nl.werkmetwerk.budget.Budgeter.class;", arrows("parties"));
        wrong("ledger", "Object x = new java.util.Date();", Purity.NO_CALENDAR);
        wrong("ledger", "Object x = java.time.Year.now();", Purity.NO_FILE_NETWORK_OR_CLOCK);
        wrong("ledger", "Object x = java.net.URI.create(\"a\");", Purity.NO_FILE_NETWORK_OR_CLOCK);
        wrong("ledger", "Object x = java.time.LocalDate.now();", Purity.NO_TIME_OF_THE_MACHINE);
        wrong("ledger", "Object x = new java.util.Date();", Purity.NO_TIME_OF_THE_MACHINE);
        wrong("ledger", "Object x = java.time.ZoneId.systemDefault();", Purity.NO_TIME_OF_THE_MACHINE);
        wrong("ledger", "Object x = java.time.Clock.systemUTC();", Purity.NO_TIME_OF_THE_MACHINE);
        wrong("ledger", "Object x = new java.text.DecimalFormat();", Purity.NO_LANGUAGE);
        wrong("ledger", "double x = Math.random();", Purity.NO_CHANCE_WITHOUT_SEED);
        wrong("ledger", "Object x = java.util.concurrent.ThreadLocalRandom.current();", Purity.NO_CHANCE_WITHOUT_SEED);
        wrong("ledger", "Object x = new java.util.Random();", Purity.NO_CHANCE_WITHOUT_SEED);
        wrong(
                "ledger",
                "{ java.util.Collections.shuffle(new java.util.ArrayList<>()); }",
                Purity.NO_CHANCE_WITHOUT_SEED);
        wrong("ledger", "Object x = String.format(\"%.2f\", 1.5);", Purity.NO_LANGUAGE_OF_THE_MACHINE);
        wrong("ledger", "Object x = \"%.2f\".formatted(1.5);", Purity.NO_LANGUAGE_OF_THE_MACHINE);
        wrong("ledger", "Object x = \"I\".toLowerCase();", Purity.NO_LANGUAGE_OF_THE_MACHINE);
        wrong("ledger", "Object x = java.util.Locale.getDefault();", Purity.NO_LANGUAGE_OF_THE_MACHINE);
        wrong("ledger", "Object x = \"I\".getBytes();", Purity.NO_LANGUAGE_OF_THE_MACHINE);
        wrong("model", "Object x = new Thread(() -> {});", Purity.NO_THREAD_BUT_THE_RUNNERS);
        wrong(
                "model",
                "{ java.util.Arrays.parallelPrefix(new double[9], Double::sum); }",
                Purity.NO_THREAD_BUT_THE_RUNNERS);
        wrong("model", "Object x = java.util.List.of().parallelStream();", Purity.NO_THREAD_BUT_THE_RUNNERS);
        wrong("model", "{ System.exit(1); }", Purity.NO_MACHINE);
        wrong("model", "Object x = System.getenv(\"x\");", Purity.NO_MACHINE);
        wrong("model", "{ System.out.println(); }", Purity.NO_MACHINE);
        wrong("model", "Object x = System.nanoTime();", Purity.NO_MACHINE);
        wrong("model", "int x = Runtime.getRuntime().availableProcessors();", Purity.NO_MACHINE);
    }

    private static void wrong(String room, String member, Purity purity) {
        wrong(room, member, purity.rule()::check);
    }

    private static void wrong(String room, String member, Consumer<JavaClasses> rule) {
        WRONGS.add(new Wrong(new Planted(room, "Wrong" + WRONGS.size(), member), rule));
    }

    private static Consumer<JavaClasses> arrows(String room) {
        return ArchitectureTest.arrows(room)::check;
    }

    @BeforeAll
    static void compile() {
        Planted.compile(
                folder,
                Stream.concat(WRONGS.stream().map(Wrong::type), Stream.of(NEW_ROOM, NEW_PART, NEW_CORNER))
                        .toList());
    }

    static List<Wrong> wrongs() {
        return WRONGS;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongs")
    void areRefused(Wrong wrong) {
        JavaClasses planted = wrong.type().in(folder);

        assertThatThrownBy(() -> wrong.rule().accept(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("was violated");
    }

    @Test
    void areRefusedInAPackageWithoutARoom() {
        assertThat(ArchitectureTest.homeless(NEW_ROOM.in(folder))).containsExactly("neu");
        assertThat(ArchitectureTest.homeless(NEW_PART.in(folder))).containsExactly("model.neu");
    }

    @Test
    void leaveANewPartOfARoomWithoutInnerWallsAlone() {
        assertThat(ArchitectureTest.homeless(NEW_CORNER.in(folder))).isEmpty();
    }
}
