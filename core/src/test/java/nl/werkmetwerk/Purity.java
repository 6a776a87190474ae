package nl.werkmetwerk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serial;
import java.io.Serializable;
import java.util.Set;

/**
 * What must not be asked of the machine that it runs on, so that the same case gives the same bits, and the same report,
 * on every one. The first three are for the engine alone: reports are written, dated and told in a language.
 */
public enum Purity {
    NO_FILE_NETWORK_OR_CLOCK(noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.io",
                            "java.nio..",
                            "java.net..",
                            "java.time..",
                            "java.sql..",
                            "java.util.logging..",
                            "java.util.prefs..",
                            "javax..")
                    .and(not(belongToAnyOf(Serializable.class, Serial.class)
                            .as("marks of what can be sent to another machine"))))),
    NO_LANGUAGE(noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.text..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Formatter|Scanner|ResourceBundle)")),
    NO_CALENDAR(noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone|Timer|TimerTask)")),
    NO_TIME_OF_THE_MACHINE(noClasses()
            .should()
            .callMethodWhere(describe(
                    "what day or hour it is here",
                    call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                            && Set.of("now", "system", "systemUTC", "systemDefaultZone", "systemDefault", "tick")
                                    .contains(call.getName())))
            .orShould()
            .callMethodWhere(named("Calendar.getInstance", "TimeZone.getDefault"))
            .orShould()
            .callConstructorWhere(describe(
                    "the date or calendar of now",
                    call -> Set.of("Date", "GregorianCalendar")
                                    .contains(call.getTargetOwner().getSimpleName())
                            && call.getTarget().getRawParameterTypes().isEmpty()))),
    NO_CHANCE_WITHOUT_SEED(noClasses()
            .should()
            .callMethodWhere(named("Math.random", "StrictMath.random", "UUID.randomUUID"))
            .orShould()
            .callMethodWhere(describe(
                    "Collections.shuffle without a Random",
                    call -> isNamed(call, "Collections.shuffle")
                            && call.getTarget().getRawParameterTypes().size() == 1))
            .orShould()
            .callConstructorWhere(describe(
                    "a generator without a seed",
                    call -> Set.of("Random", "SplittableRandom")
                                    .contains(call.getTargetOwner().getSimpleName())
                            && call.getTarget().getRawParameterTypes().isEmpty()))
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("ThreadLocalRandom")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("SecureRandom")),
    NO_LANGUAGE_OF_THE_MACHINE(noClasses()
            .should()
            .callMethodWhere(describe(
                    "a format or a letter case without a Locale",
                    call -> isNamed(
                                    call,
                                    "String.format",
                                    "String.formatted",
                                    "String.toLowerCase",
                                    "String.toUpperCase")
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(java.util.Locale.class))))
            .orShould()
            .callMethodWhere(named("Locale.getDefault"))
            .orShould()
            .callMethodWhere(describe(
                    "String.getBytes without a charset",
                    call -> isNamed(call, "String.getBytes")
                            && call.getTarget().getRawParameterTypes().isEmpty()))),
    NO_MACHINE(noClasses()
            .should()
            .accessTargetWhere(describe(
                    "System but to copy an array",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && !access.getName().equals("arraycopy")))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.(Runtime|Process|ProcessBuilder|ProcessHandle)")),
    NO_THREAD_BUT_THE_RUNNERS(noClasses()
            .that(describe("are not the runner", type -> !type.getName().startsWith(Purity.RUNNER)))
            .should()
            .dependOnClassesThat(describe("start or hold threads", Purity::isOfThreads))
            .orShould()
            .accessTargetWhere(describe(
                    "work in threads of the machine's choosing",
                    access -> access.getName().startsWith("parallel")
                            && access.getTargetOwner().getPackageName().startsWith("java.util"))));

    /** The one class that starts threads. */
    private static final String RUNNER = "nl.werkmetwerk.run.Threads";

    private final ArchRule rule;

    Purity(ArchRule rule) {
        this.rule = rule;
    }

    /** The rule, for classes of any module. */
    public ArchRule rule() {
        return rule;
    }

    private static boolean isOfThreads(JavaClass type) {
        return type.isAssignableTo(Thread.class)
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(java.util.concurrent.Executor.class)
                || type.isAssignableTo(java.util.concurrent.Future.class)
                || type.getName().equals("java.util.concurrent.Executors");
    }

    private static DescribedPredicate<JavaCall<?>> named(String... methods) {
        return describe(String.join(" or ", methods), call -> isNamed(call, methods));
    }

    private static boolean isNamed(JavaAccess<?> access, String... methods) {
        return Set.of(methods).contains(access.getTargetOwner().getSimpleName() + "." + access.getName());
    }
}
