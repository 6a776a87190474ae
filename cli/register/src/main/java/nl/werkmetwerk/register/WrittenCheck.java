package nl.werkmetwerk.register;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import nl.werkmetwerk.files.ReadResult;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;

/** Whether the case that an import wrote is one that {@code validate} accepts, before it takes its place. */
final class WrittenCheck {
    /** Larger cases take too long to read once more; their head was checked before. */
    private static final long MOST_ASSETS = 200_000;

    private final Path out;

    WrittenCheck(Path out) {
        this.out = out;
    }

    /** @throws RefusedException if it does not; where nothing was stacked there is no case to accept */
    void require(Path draft, ImportResult result) throws RefusedException {
        if (result.stacked() == 0 || result.stacked() > MOST_ASSETS) {
            return;
        }
        ReadResult read = new ScenarioReader(InputStream.nullInputStream()).read(draft.toString(), List.of());
        List<Message> wrong = read.wrong().map(this::atItsPlace).toList();
        if (!wrong.isEmpty()) {
            throw RefusedException.of(wrong, read);
        }
    }

    private Message atItsPlace(Message message) {
        Place place = message.place();
        return new Message(
                message.severity(),
                message.code(),
                Place.of(out.toString(), place.line(), place.column()).at(place.path()),
                message.arguments());
    }
}
