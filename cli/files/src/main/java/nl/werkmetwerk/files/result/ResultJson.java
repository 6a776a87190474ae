package nl.werkmetwerk.files.result;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;

/** JSON as all that is computed is written: with the same bytes under every Java, to a writer that stays open. */
public final class ResultJson {
    /** Writes numbers by its own hand: what Java makes of them changed in Java 19. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private ResultJson() {}

    /** What writes to a writer. */
    public static JsonGenerator to(Writer out) throws IOException {
        return FACTORY.createGenerator(out);
    }
}
