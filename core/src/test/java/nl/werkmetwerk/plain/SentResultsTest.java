package nl.werkmetwerk.plain;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkmetwerk.compare.Comparer;
import nl.werkmetwerk.compare.Comparison;
import nl.werkmetwerk.explain.Explainer;
import nl.werkmetwerk.explain.Explanation;
import nl.werkmetwerk.explain.Selection;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.Sent;
import nl.werkmetwerk.optimise.outcome.OptimiserOptions;
import nl.werkmetwerk.optimise.outcome.Progress;
import nl.werkmetwerk.study.Study;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results can be sent to another machine, and are the same there. */
@Tag("thorough")
class SentResultsTest {
    private static final List<Class<?>> OPTIONAL = List.of(Optional.class, OptionalInt.class, OptionalDouble.class);

    /** What is asked, and what is told while an answer is sought, are no results. */
    private static final List<Class<?>> NO_RESULTS = List.of(OptimiserOptions.class, Progress.class, Selection.class);

    private static final Set<String> ROOMS = Set.of(
            "compare",
            "entry",
            "parties",
            "budget",
            "optimise",
            "optimise.outcome",
            "opportunity",
            "uncertainty",
            "uncertainty.sensitivity",
            "diff",
            "explain",
            "practice");

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.werkmetwerk").stream()
                        .filter(type -> ROOMS.contains(type.getPackageName().replace("nl.werkmetwerk.", "")))
                        .filter(type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> !NO_RESULTS.contains(type));
    }

    /** Else the next record is forgotten, and found out only when a result that has one is sent. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void everyRecordOfAResultCanBeSent(Class<?> type) {
        assertThat(type).isAssignableTo(Serializable.class);
        boolean optional =
                Arrays.stream(type.getRecordComponents()).anyMatch(component -> OPTIONAL.contains(component.getType()));
        assertThat(Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("writeReplace")))
                .isEqualTo(optional);
    }

    @Test
    void aComparisonThatWasSentIsTheSame() {
        LongStream.rangeClosed(1, 200).mapToObj(CaseGenerator::of).forEach(of -> {
            Comparison comparison = Comparer.compare(of);
            assertThat(Sent.copyOf(comparison).equals(comparison)).as(of.name()).isTrue();
        });
    }

    @Test
    void everyAnswerOfAStudyThatWasSentIsTheSame() {
        LongStream.rangeClosed(1, 12).mapToObj(CaseGenerator::of).forEach(of -> {
            for (Study<?> study : FixedResultsTest.studies(of)) {
                Object answer = study.run(of);
                assertThat(Sent.<Object>copyOf(answer))
                        .as("%s %s", of.name(), study)
                        .usingRecursiveComparison()
                        .isEqualTo(answer);
            }
        });
    }

    @Test
    void anExplanationThatWasSentIsTheSame() {
        Case of = CaseGenerator.of(3);
        List<Explanation> all = new ArrayList<>();
        Explainer.explain(of, "coincident", Selection.ALL, all::add);
        assertThat(all).isNotEmpty();
        assertThat(Sent.copyOf(all)).usingRecursiveComparison().isEqualTo(all);
    }
}
