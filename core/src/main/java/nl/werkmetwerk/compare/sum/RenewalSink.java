package nl.werkmetwerk.compare.sum;

/** Is told renewals in numbers. */
@FunctionalInterface
public interface RenewalSink {
    /** One renewal, in year number 0 … N−1. */
    void renewal(int asset, int year, int method);
}
