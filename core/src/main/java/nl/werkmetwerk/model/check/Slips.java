package nl.werkmetwerk.model.check;

/** Slips of the pen: how many make one word of another (Damerau and Levenshtein, neighbours swapped once). */
public final class Slips {
    private Slips() {}

    /** Letters left out, put in, changed, or in the place of their neighbours: 0 for equal words; capitals count. */
    public static int between(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : between(one, other, i, j, least);
            }
        }
        return least[one.length()][other.length()];
    }

    private static int between(String a, String b, int i, int j, int[][] least) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int slips = Math.min(least[i - 1][j - 1] + change, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(slips, least[i - 2][j - 2] + 1) : slips;
    }
}
