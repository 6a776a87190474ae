package nl.werkmetwerk.cli.command;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Text on its way to a console that is changed where it must be: by whatever way it comes, it passes one place. */
abstract class FilteredText extends FilterWriter {
    FilteredText(Writer out) {
        super(out);
    }

    @Override
    public final void write(int one) throws IOException {
        write(String.valueOf((char) one));
    }

    @Override
    public final void write(char[] text, int from, int count) throws IOException {
        write(new String(text, from, count));
    }

    @Override
    public abstract void write(String text, int from, int count) throws IOException;
}
