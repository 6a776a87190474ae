package nl.werkmetwerk.workbook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a screen, made to recompute every formula of what it opens. */
public final class LibreOffice {
    private static final String ALWAYS_RECALCULATE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """;

    private LibreOffice() {}

    /** Whether it is on the path. */
    public static boolean there() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
    }

    /** Opens workbooks, recomputes them and saves them under the same names in another directory. */
    static void recalculate(Path profile, Path to, List<Path> workbooks) throws IOException, InterruptedException {
        convert("xlsx", profile, to, workbooks);
    }

    /** Opens workbooks, recomputes them and saves them in another form under the same names in another directory. */
    public static void convert(String form, Path profile, Path to, List<Path> workbooks)
            throws IOException, InterruptedException {
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS_RECALCULATE);
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                form,
                "--outdir",
                to.toString()));
        workbooks.forEach(workbook -> command.add(workbook.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(to.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice did not end");
        }
    }
}
