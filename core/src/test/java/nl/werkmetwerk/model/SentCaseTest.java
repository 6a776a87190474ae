package nl.werkmetwerk.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.check.Problem;
import nl.werkmetwerk.model.constraint.Budget;
import nl.werkmetwerk.model.place.Section;
import nl.werkmetwerk.model.uncertain.Experiment;
import nl.werkmetwerk.plain.CaseGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case can be sent to another machine, and is the same there. */
@Tag("thorough")
class SentCaseTest {
    private static final List<Class<?>> OPTIONAL = List.of(Optional.class, OptionalInt.class, OptionalDouble.class);

    /** Every record of the model; problems are told, not sent. */
    static Stream<JavaClass> records() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.werkmetwerk.model").stream()
                        .filter(type -> type.isRecord() && !type.getModifiers().contains(JavaModifier.PRIVATE))
                        .filter(type -> !type.isEquivalentTo(Problem.class));
    }

    @Test
    void aCaseThatWasSentIsTheSame() {
        LongStream.rangeClosed(1, 200)
                .mapToObj(CaseGenerator::mixed)
                .forEach(of -> assertThat(Sent.copyOf(of)).isEqualTo(of).isNotSameAs(of));
    }

    @Test
    void optionalComponentsArriveWithAndWithoutAValue() {
        List<Record> records = List.of(
                Section.of("a"),
                Section.of("a", "north", "city"),
                new Method("a", OptionalInt.empty(), List.of(), List.of(), true),
                new Method("a", OptionalInt.of(40), List.of(), List.of(), true),
                Budget.of(2026, 2030, 1e6),
                new Budget(2026, 2030, 1e6, Optional.of("city"), Optional.empty()),
                experiment(OptionalDouble.empty()),
                experiment(OptionalDouble.of(0.1)));
        assertThat(records).allSatisfy(one -> assertThat(Sent.copyOf(one)).isEqualTo(one));
    }

    private static Experiment experiment(OptionalDouble streetSd) {
        return new Experiment(
                "e", "it pays", "", Optional.empty(), List.of("a"), 0, List.of(), streetSd, OptionalDouble.empty());
    }

    /** Else the next record is forgotten, and found out only when a case that has one is sent. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void everyRecordOfTheModelCanBeSent(JavaClass type) {
        assertThat(type.isAssignableTo(Serializable.class)).isTrue();
        boolean optional = Arrays.stream(type.reflect().getRecordComponents())
                .anyMatch(component -> OPTIONAL.contains(component.getType()));
        assertThat(type.tryGetMethod("writeReplace").isPresent()).isEqualTo(optional);
    }
}
