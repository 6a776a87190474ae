package nl.werkmetwerk;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.tools.ToolProvider;

/** A class of one member, in a room where that member does not belong. */
public record Planted(String room, String name, String member) {
    private static final String ROOT = "nl.werkmetwerk.";

    /**
     * Compiles the classes, all at once.
     *
     * @throws IllegalArgumentException if one does not compile
     */
    public static void compile(Path folder, Collection<Planted> classes) {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", folder.toString()));
        classes.forEach(type -> arguments.add(type.source(folder).toString()));
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalArgumentException("a planted class does not compile");
        }
    }

    /** The class alone, as compiled. */
    public JavaClasses in(Path folder) {
        return new ClassFileImporter()
                .importPath(folder.resolve((ROOT + room).replace('.', '/') + "/" + name + ".class"));
    }

    private Path source(Path folder) {
        try {
            return Files.writeString(
                    folder.resolve(name + ".java"),
                    "package " + ROOT + room + "; class " + name + " { " + member + " }");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
