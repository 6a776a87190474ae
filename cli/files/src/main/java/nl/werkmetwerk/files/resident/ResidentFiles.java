package nl.werkmetwerk.files.resident;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.werkmetwerk.files.CaseFileException;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;
import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.neighbourhood.vote.Ballots;
import nl.werkmetwerk.neighbourhood.vote.Votes;

/** Ballots and votes of residents, from CSV (of Excel in Dutch too) or Pabulib {@code .pb}. */
public final class ResidentFiles {
    private ResidentFiles() {}

    /**
     * Opens a file.
     *
     * @param name as the user named it; {@code -} for standard input
     * @throws UnreadableException if it cannot be opened, is too large, or is no text in UTF-8
     */
    public static InputFile open(String name, InputStream standardInput) throws UnreadableException {
        InputFile file;
        try {
            Path path = InputFile.path(name);
            file = InputFile.read(name, path, standardInput, Limits.USUAL);
        } catch (UnreadableException e) {
            throw e.told().code().equals("file.encoding") || e.told().code().equals("file.utf16") ? notUtf8(e) : e;
        }
        if (file.isPacked()) {
            throw new UnreadableException(Message.error("residents.notText", Place.file(name)));
        }
        return file;
    }

    private static UnreadableException notUtf8(UnreadableException reason) {
        return new UnreadableException(
                Message.error("residents.notUtf8", reason.told().place()));
    }

    /**
     * Reads ballots: a row each, a column a criterion, and {@code voter} and {@code group} where there are.
     *
     * @param criteria ids of the criteria of the case, in its order
     * @throws CaseFileException naming all that is wrong
     */
    public static Ballots ballots(InputFile file, List<String> criteria) throws CaseFileException {
        Refusals refusals = new Refusals();
        Ballots ballots = BallotReader.read(file, criteria, refusals);
        refusals.orThrow();
        return ballots;
    }

    /**
     * Reads votes.
     *
     * @param measures ids of the catalogue
     * @param sections ids of the sections of the case
     * @throws CaseFileException naming all that is wrong
     */
    public static Votes votes(InputFile file, Collection<String> measures, Collection<String> sections)
            throws CaseFileException {
        VoteIds ids = new VoteIds(measures, sections);
        boolean pabulib = file.name().toLowerCase(Locale.ROOT).endsWith(".pb")
                || file.text().startsWith("META\n")
                || file.text().startsWith("META\r");
        return pabulib ? PabulibReader.read(file, ids) : VoteReader.read(file, ids);
    }
}
