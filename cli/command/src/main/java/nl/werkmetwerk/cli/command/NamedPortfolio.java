package nl.werkmetwerk.cli.command;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.werkmetwerk.files.PortfolioFile;
import nl.werkmetwerk.files.PortfolioFile.Member;
import nl.werkmetwerk.files.PortfolioReader;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.text.Texts;

/**
 * A portfolio on the command line, which names its cases from its own folder.
 *
 * @param name of its file, as the user named it
 * @param file what it says
 * @param sha256 fingerprint of its bytes
 */
record NamedPortfolio(String name, PortfolioFile file, String sha256) {
    /** @throws FailedException if it cannot be opened or is wrong; what is wrong was told */
    static NamedPortfolio read(String name, Texts texts, PrintWriter err) {
        if (name.equals("-")) {
            throw new FailedException(Exit.USAGE, Message.error("portfolio.stdin", Place.file("")));
        }
        PortfolioReader.Read read = PortfolioReader.read(name, InputStream.nullInputStream());
        MessageLines.print(read.messages(), texts, err);
        return read.portfolio()
                .map(file -> new NamedPortfolio(name, file, read.sha256()))
                .orElseThrow(() -> new FailedException(read.unopened() ? Exit.FILE : Exit.INVALID));
    }

    /** Its cases, as if the user had named them. */
    List<String> cases() {
        return file.cases().stream().map(Member::file).map(this::found).toList();
    }

    /** All files that it names. */
    List<Path> files() {
        return Stream.concat(cases().stream(), file.libraries().stream().map(this::found))
                .map(Path::of)
                .toList();
    }

    private String found(String named) {
        Path folder = Path.of(name).getParent();
        return folder == null ? named : folder.resolve(named).toString();
    }

    /** Where one of its fields stands. */
    Place place(String field) {
        return Place.file(name).at("portfolio." + field);
    }

    /** For the stamp of a result. */
    Stamp.Input input() {
        return new Stamp.Input(String.valueOf(Path.of(name).getFileName()), sha256);
    }
}
