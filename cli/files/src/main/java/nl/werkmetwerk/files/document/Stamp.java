package nl.werkmetwerk.files.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a result was made from, so that it can be made again. Equal inputs give equal stamps: a date is there only when
 * the user gave one.
 *
 * @param inputs the files read
 * @param engine version of the program
 * @param command name of the command
 * @param options the options that change the result, as given
 * @param date given by the user
 */
public record Stamp(List<Input> inputs, String engine, String command, List<String> options, Optional<LocalDate> date) {
    /**
     * A file read.
     *
     * @param file its name without folders, so that the place of a file does not change a result
     * @param sha256 of its bytes, hexadecimal
     */
    public record Input(String file, String sha256) {}

    public Stamp {
        inputs = List.copyOf(inputs);
        options = List.copyOf(options);
    }

    /** The same with a file that was read before the others. */
    public Stamp after(Input first) {
        return new Stamp(Stream.concat(Stream.of(first), inputs.stream()).toList(), engine, command, options, date);
    }
}
