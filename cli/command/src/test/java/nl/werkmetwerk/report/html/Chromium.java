package nl.werkmetwerk.report.html;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Chromium without a screen, driven through its DevTools protocol. */
public final class Chromium {
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final int port;

    private Chromium(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    public static boolean there() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "chromium")));
    }

    /** Starts one with a profile of its own in a directory. */
    public static Chromium start(Path directory) throws IOException, InterruptedException {
        Path profile = directory.resolve("profile");
        List<String> command = List.of(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-default-apps",
                "--disable-extensions",
                "--mute-audio",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("chromium.log").toFile())
                .start();
        Path told = profile.resolve("DevToolsActivePort");
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(told) || Files.readAllLines(told).size() < 2) {
            if (System.nanoTime() > until || !process.isAlive()) {
                process.destroyForcibly();
                throw new IOException("Chromium did not start: " + Files.readString(directory.resolve("chromium.log")));
            }
            Thread.sleep(50);
        }
        return new Chromium(process, Integer.parseInt(Files.readAllLines(told).get(0)));
    }

    /** A new tab. */
    public Tab tab() throws IOException, InterruptedException {
        return Tab.open(port);
    }

    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
    }
}
