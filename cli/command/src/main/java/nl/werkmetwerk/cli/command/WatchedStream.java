package nl.werkmetwerk.cli.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A stream that remembers why it could not be written: a writer of text only tells that it could not. */
final class WatchedStream extends FilterOutputStream {
    private Optional<IOException> failure = Optional.empty();

    WatchedStream(OutputStream out) {
        super(out);
    }

    /** Why something could not be written, if so. */
    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public void write(int one) throws IOException {
        watch(() -> out.write(one));
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        watch(() -> out.write(bytes, from, count));
    }

    @Override
    public void flush() throws IOException {
        watch(out::flush);
    }

    /** Something that is done with the stream below. */
    private interface Work {
        void run() throws IOException;
    }

    private void watch(Work work) throws IOException {
        try {
            work.run();
        } catch (IOException e) {
            failure = failure.or(() -> Optional.of(e));
            throw e;
        }
    }
}
