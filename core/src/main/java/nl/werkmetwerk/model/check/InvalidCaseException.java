package nl.werkmetwerk.model.check;

import java.util.List;
import java.util.stream.Collectors;

/** A case whose parts do not fit together; its message names every problem. */
public final class InvalidCaseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidCaseException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the case. */
    public List<Problem> problems() {
        return problems;
    }
}
