package nl.werkmetwerk.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.register.rule.BuiltYear;

/** What became of the records of one register: each is stacked or set aside, none is lost. */
public final class RegisterCount {
    private final String register;
    private final String file;
    private final Map<String, Long> aside = new LinkedHashMap<>();
    private final Map<Integer, Integer> years = new TreeMap<>();
    private final Map<String, Long> filled = new LinkedHashMap<>();
    private final List<Phrase> detected = new ArrayList<>();
    private long rows;
    private long stacked;
    private long assets;

    RegisterCount(String register, String file) {
        this.register = register;
        this.file = file;
    }

    void row() {
        rows++;
    }

    void stack(StackedAsset asset) {
        stacked++;
        asset.filled().forEach(phrase -> filled.merge(phrase.key(), 1L, Long::sum));
        BuiltYear built = asset.built();
        if (!built.filled() && !built.planned() && built.spread() == 0) {
            years.merge(built.year(), 1, Integer::sum);
        }
    }

    void asset() {
        assets++;
    }

    void setAside(Phrase reason) {
        aside.merge(reason.key(), 1L, Long::sum);
    }

    void detect(Phrase phrase) {
        if (!phrase.key().isEmpty()) {
            detected.add(phrase);
        }
    }

    public String register() {
        return register;
    }

    /** Name of the file without folders. */
    public String file() {
        return file;
    }

    /** Records read. */
    public long rows() {
        return rows;
    }

    /** Records that are part of an asset. */
    public long stacked() {
        return stacked;
    }

    /** Assets made of them. */
    public long assets() {
        return assets;
    }

    /** Records set aside, by the key of the reason. */
    public Map<String, Long> aside() {
        return Map.copyOf(aside);
    }

    /** Records set aside. */
    public long asideTotal() {
        return aside.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Values filled in, by the key of what was. */
    public Map<String, Long> filled() {
        return Map.copyOf(filled);
    }

    /** What was found out about the file. */
    public List<Phrase> detected() {
        return List.copyOf(detected);
    }

    /** Years with so many records that they look like estimates. */
    public Map<Integer, Integer> heapedYears() {
        return HeapedYears.of(years);
    }
}
