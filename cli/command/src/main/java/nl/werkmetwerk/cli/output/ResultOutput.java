package nl.werkmetwerk.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** A result that can be written in any format. */
public interface ResultOutput {
    /**
     * Writes text and flushes; the writer stays open.
     *
     * @throws IllegalArgumentException for a format that is no text
     */
    void write(OutputFormat format, Writer out) throws IOException;

    /**
     * Writes a GeoPackage; the stream stays open.
     *
     * @throws IllegalArgumentException for a result that lies nowhere
     */
    default void writeGeoPackage(OutputStream out) throws IOException {
        throw new IllegalArgumentException(OutputFormat.GPKG.option());
    }

    /**
     * Writes a memo; the stream stays open.
     *
     * @throws IllegalArgumentException for a result that has none
     */
    default void writeMemo(OutputStream out) throws IOException {
        throw new IllegalArgumentException(OutputFormat.DOCX.option());
    }

    /** Writes a workbook; the stream stays open. */
    void writeWorkbook(OutputStream out) throws IOException;
}
