package nl.werkmetwerk.register;

import java.util.List;
import java.util.OptionalInt;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.register.rule.BuiltYear;

/**
 * An asset made of one or more records.
 *
 * @param built when it was built
 * @param template number of its template in the mapping
 * @param life when the register says it, else that of the template
 * @param row the record, or the first of them
 * @param rows number of records
 * @param filled what the mapping filled in: assumptions
 */
record StackedAsset(
        String id,
        String discipline,
        String section,
        String owner,
        double quantity,
        BuiltYear built,
        int template,
        OptionalInt life,
        long row,
        int rows,
        List<Phrase> filled) {
    StackedAsset {
        filled = List.copyOf(filled);
    }

    /** Whether another differs in nothing but id, quantity and rows. */
    boolean alike(StackedAsset other) {
        return discipline.equals(other.discipline)
                && section.equals(other.section)
                && owner.equals(other.owner)
                && built.year() == other.built.year()
                && built.planned() == other.built.planned()
                && template == other.template
                && life.equals(other.life);
    }

    /** Both together, under this id. */
    StackedAsset with(StackedAsset other) {
        List<Phrase> both = filled.equals(other.filled)
                ? filled
                : java.util.stream.Stream.concat(filled.stream(), other.filled.stream())
                        .distinct()
                        .toList();
        return new StackedAsset(
                id,
                discipline,
                section,
                owner,
                quantity + other.quantity,
                built.spread() >= other.built.spread() ? built : other.built,
                template,
                life,
                row,
                rows + other.rows,
                both);
    }

    /** The same under another id. */
    StackedAsset named(String name) {
        return new StackedAsset(name, discipline, section, owner, quantity, built, template, life, row, rows, filled);
    }
}
