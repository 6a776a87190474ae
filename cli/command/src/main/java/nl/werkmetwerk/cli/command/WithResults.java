package nl.werkmetwerk.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.werkmetwerk.files.document.CaseDocument;
import nl.werkmetwerk.files.document.ResultDocument;
import nl.werkmetwerk.files.result.ResultFileException;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.model.Case;

/** Results of other commands that a report is to tell as well. */
final class WithResults {
    private WithResults() {}

    /** @throws FailedException if one cannot be read, or is of another case */
    static List<ResultDocument> read(List<Path> files, Case of) {
        List<ResultDocument> results = new ArrayList<>();
        for (Path file : files) {
            ResultDocument result = read(file);
            if (result instanceof CaseDocument about && !about.head().name().equals(of.name())) {
                throw new FailedException(
                        Exit.INVALID,
                        Message.error(
                                "reader.otherCase",
                                Place.file(file.toString()),
                                about.head().name(),
                                of.name()));
            }
            results.add(result);
        }
        return results;
    }

    private static ResultDocument read(Path file) {
        try {
            return ResultFiles.read(file);
        } catch (ResultFileException e) {
            throw new FailedException(Exit.INVALID, e.told());
        } catch (IOException e) {
            throw new FailedException(Exit.FILE, Message.error("file.missing", Place.file(file.toString())));
        }
    }
}
