package nl.werkmetwerk;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What users of the module can name: every public type of every exported package, with its public members, sorted. Packages of java.util and ours are left out. */
final class ApiListing {
    private static final String MODULE = "nl.werkmetwerk.core";
    private static final List<String> OF_EVERY_RECORD = List.of("equals", "hashCode", "toString");

    private ApiListing() {}

    /** One paragraph a type. */
    static String of(ModuleFinder classes) throws Exception {
        ModuleDescriptor module = classes.find(MODULE).orElseThrow().descriptor();
        List<String> exported =
                module.exports().stream().map(ModuleDescriptor.Exports::source).toList();
        try (var reader = classes.find(MODULE).orElseThrow().open()) {
            return reader.list()
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                    .sorted()
                    .flatMap(name -> paragraph(name).stream())
                    .collect(Collectors.joining("\n"));
        }
    }

    private static List<String> paragraph(String name) {
        try {
            Class<?> type = Class.forName(name, false, ApiListing.class.getClassLoader());
            return isSeen(type) ? List.of(head(type) + "\n" + members(type)) : List.of();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSeen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !type.isAnonymousClass()
                && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()));
    }

    private static String head(Class<?> type) {
        String parents = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(ApiListing::text)
                .filter(parent -> !List.of("Object", "Record").contains(parent) && !parent.startsWith("Enum<"))
                .collect(Collectors.joining(", "));
        return modifiers(
                        type.getModifiers() & ~Modifier.INTERFACE,
                        !type.isRecord() && !type.isEnum() && !type.isInterface())
                + sort(type)
                + " "
                + text(type)
                + variables(type.getTypeParameters())
                + components(type)
                + (parents.isEmpty() ? "" : " : " + parents)
                + (type.isEnum() ? "\n  " + constants(type) : "");
    }

    private static String components(Class<?> type) {
        return !type.isRecord()
                ? ""
                : Arrays.stream(type.getRecordComponents())
                        .map(part -> text(part.getGenericType()) + " " + part.getName())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String sort(Class<?> type) {
        if (type.isRecord()) {
            return "record";
        } else if (type.isEnum()) {
            return "enum";
        }
        return (type.isSealed() ? "sealed " : "") + (type.isInterface() ? "interface" : "class");
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(" "));
    }

    private static String members(Class<?> type) {
        Stream<String> fields = seen(Arrays.asList(type.getDeclaredFields()))
                .filter(field -> !((Field) field).isEnumConstant())
                .map(field -> line((Field) field));
        Stream<String> constructors = seen(Arrays.asList(type.getDeclaredConstructors()))
                .filter(of -> !isCanonical(type, (Constructor<?>) of))
                .map(of -> line((Constructor<?>) of));
        Stream<String> methods = seen(Arrays.asList(type.getDeclaredMethods()))
                .filter(method -> !isOfItsSort(type, (Method) method))
                .map(method -> line((Method) method));
        return Stream.of(fields, constructors, methods)
                .flatMap(Stream::sorted)
                .map(line -> "  " + line + "\n")
                .collect(Collectors.joining());
    }

    private static Stream<Member> seen(Collection<? extends Member> members) {
        return members.stream()
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0)
                .filter(member -> !member.isSynthetic())
                .map(Member.class::cast);
    }

    /** What every record or enum has, or follows from its components. */
    private static boolean isOfItsSort(Class<?> type, Method method) {
        if (type.isEnum()) {
            return List.of("values", "valueOf").contains(method.getName());
        }
        return type.isRecord()
                && (OF_EVERY_RECORD.contains(method.getName())
                        || method.getParameterCount() == 0
                                && Arrays.stream(type.getRecordComponents())
                                        .anyMatch(part -> part.getName().equals(method.getName())));
    }

    private static boolean isCanonical(Class<?> type, Constructor<?> constructor) {
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private static String line(Field field) {
        return modifiers(field.getModifiers(), true) + field.getName() + ": " + text(field.getGenericType());
    }

    private static String line(Constructor<?> constructor) {
        return "new" + parameters(constructor);
    }

    private static String line(Method method) {
        return modifiers(method.getModifiers(), false)
                + variables(method.getTypeParameters())
                + method.getName()
                + parameters(method)
                + ": "
                + text(method.getGenericReturnType());
    }

    private static String modifiers(int of, boolean withFinal) {
        return (Modifier.isProtected(of) ? "protected " : "")
                + (Modifier.isStatic(of) && !Modifier.isInterface(of) ? "static " : "")
                + (Modifier.isAbstract(of) && withFinal ? "abstract " : "")
                + (Modifier.isFinal(of) && withFinal ? "final " : "");
    }

    private static String variables(Type[] variables) {
        return variables.length == 0
                ? ""
                : Arrays.stream(variables).map(Type::getTypeName).collect(Collectors.joining(", ", "<", ">"));
    }

    private static String parameters(Executable of) {
        return Arrays.stream(of.getParameters())
                .map(Parameter::getParameterizedType)
                .map(ApiListing::text)
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** A type without the packages that everyone knows. */
    private static String text(Type type) {
        return type.getTypeName().replaceAll("(java\\.(lang|util|util\\.function)|nl\\.werkmetwerk)\\.(?=\\w)", "");
    }
}
