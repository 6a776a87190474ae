package nl.werkmetwerk.model;

/** Ids and names by code point, as every listing has them: {@link String#compareTo} is by half of a character beyond the basic plane. */
public final class CodePointOrder {
    private CodePointOrder() {}

    /** Compares two texts: by the first code point in which they differ, else the shorter first. */
    public static int compare(String left, String right) {
        int i = 0;
        while (i < left.length() && i < right.length() && left.charAt(i) == right.charAt(i)) {
            i++;
        }
        if (i == left.length() || i == right.length()) {
            return Integer.compare(left.length(), right.length());
        }
        return Integer.compare(left.codePointAt(i), right.codePointAt(i));
    }
}
