package nl.werkmetwerk.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongConsumer;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Phrase;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.files.tree.Scalar;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.register.accounts.AccountFile;
import nl.werkmetwerk.register.accounts.AccountKey;
import nl.werkmetwerk.register.accounts.BookValue;
import nl.werkmetwerk.register.place.Placement;
import nl.werkmetwerk.register.rule.BuiltYear;
import nl.werkmetwerk.register.rule.ConditionRule;
import nl.werkmetwerk.register.rule.Conditions;
import nl.werkmetwerk.register.rule.CurrentRule;
import nl.werkmetwerk.register.rule.Filled;
import nl.werkmetwerk.register.rule.IdRule;
import nl.werkmetwerk.register.rule.LifeRule;
import nl.werkmetwerk.register.rule.Pick;
import nl.werkmetwerk.register.rule.QuantityRule;
import nl.werkmetwerk.register.rule.SetAsideException;
import nl.werkmetwerk.register.rule.Template;
import nl.werkmetwerk.register.rule.TotalRow;
import nl.werkmetwerk.register.rule.YearRule;
import nl.werkmetwerk.register.source.RecordReader;
import nl.werkmetwerk.register.source.RegisterRecord;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Stacks one register: record after record, each becomes an asset, part of one, or is set aside. */
final class RegisterStacker {
    private final RegisterMapping mapping;
    private final SectionPlacer placer;
    private final ItemMerge out;
    private final RowsFile rows;
    private final IdRule ids;
    private final YearRule years;
    private final LifeRule lives;
    private final Optional<ConditionRule> conditions;
    private final QuantityRule quantities;
    private final TotalRow totals;
    private final Conditions where;
    private final Optional<CurrentRule> current;
    private final Pick disciplines;
    private final Pick owners;
    private final List<Template> templates;
    private final RegisterAssets made;
    private final boolean group;
    private final BackgroundShapes background;
    private final Map<String, StackedAsset> gathered = new LinkedHashMap<>();
    private final RegisterCount count;
    private final EstimatedYears estimated;
    private final Optional<AccountFile> accounts;

    /** @param baseYear no year is later */
    RegisterStacker(
            RegisterMapping mapping,
            SectionPlacer placer,
            BookValues books,
            ItemMerge out,
            RowsFile rows,
            int baseYear,
            Texts texts,
            BackgroundShapes background) {
        this.background = background;
        this.mapping = mapping;
        this.placer = placer;
        this.out = out;
        this.rows = rows;
        ids = mapping.idRule();
        years = mapping.yearRule(baseYear);
        lives = mapping.lifeRule();
        conditions = ConditionRule.of(mapping.values(), baseYear);
        quantities = mapping.quantityRule();
        totals = new TotalRow(quantities.columns());
        where = mapping.where();
        current = CurrentRule.of(mapping.values(), baseYear);
        disciplines = mapping.pick("discipline");
        owners = mapping.pick("owner");
        templates = mapping.templates();
        made = new RegisterAssets(mapping, templates, texts);
        group = mapping.values().bool("group").orElse(false);
        count = new RegisterCount(mapping.register(), mapping.sourceFile().name());
        estimated = new EstimatedYears(mapping, texts);
        accounts = books.of(mapping);
    }

    /**
     * Stacks all of it; what shares a book value waits to be written.
     *
     * @param progress told the number of records now and then
     */
    RegisterCount stack(LongConsumer progress) throws IOException, UnreadableException {
        try (RecordReader reader = mapping.sourceFile().open()) {
            boolean heading = !reader.columns().names().isEmpty();
            if (heading) {
                requireColumns(reader);
            }
            PlaneShapes shapes =
                    new PlaneShapes(mapping.plane(), mapping.values().text("crs"), reader, mapping.sourceFile());
            for (RegisterRecord record = reader.next(); record != null; record = reader.next()) {
                count.row();
                progress.accept(count.rows());
                take(record, shapes);
            }
            if (!heading) {
                requireColumns(reader);
            }
            reader.detected().forEach(count::detect);
            reader.columns().detected().forEach(count::detect);
            years.told().forEach(count::detect);
            conditions.ifPresent(rule -> rule.told().forEach(count::detect));
            placer.told().forEach(count::detect);
            count.detect(shapes.decided());
            count.detect(reader.missing());
        }
        if (accounts.isPresent()) {
            gathered.values().forEach(asset -> accounts.get().take(account(asset), asset.id(), asset.quantity()));
        } else {
            writeGathered();
        }
        return count;
    }

    private AccountKey account(StackedAsset asset) {
        return new AccountKey(
                templates.get(asset.template() - 1).account(), asset.built().year());
    }

    /** Writes the assets that had to wait: for all records of their group, or for all that share their book value. */
    void writeGathered() throws IOException {
        for (StackedAsset asset : gathered.values()) {
            write(asset, accounts.flatMap(file -> file.of(asset.id())));
        }
        gathered.clear();
    }

    private void requireColumns(RecordReader reader) throws RefusedException {
        List<Message> messages = new ArrayList<>();
        mapping.columns().forEach((path, columns) -> {
            boolean drawn = reader.draws() && Set.of("x", "y", "geometry").contains(path);
            for (String column : drawn ? List.<String>of() : columns) {
                boolean lacking = mapping.optional(path) && !reader.columns().knows(column);
                if (lacking) {
                    count.detect(Phrase.of("detected.noColumn", column));
                } else {
                    reader.columns().wrong(column, mapping.place(path)).ifPresent(messages::add);
                }
            }
        });
        if (ids.byFeature() && !reader.numbersFeatures()) {
            messages.add(Message.error("register.noFeatureId", mapping.place("id.feature")));
        }
        if (!messages.isEmpty()) {
            throw new RefusedException(messages);
        }
    }

    private void take(RegisterRecord record, PlaneShapes shapes) throws IOException, UnreadableException {
        String shown = ids.shown(record);
        try {
            if (record.overfull()) {
                throw new SetAsideException("aside.cells");
            }
            totals.check(record);
            Optional<String> failing = where.failing(record);
            if (failing.isPresent()) {
                throw new SetAsideException("aside.where", failing.get(), record.get(failing.get()));
            }
            if (current.isPresent()) {
                current.get().check(record);
            }
            Geometry shape = shapes.of(record);
            Placement placement = placer.of(record, shape);
            StackedAsset asset = asset(record, shape, placement);
            String id = keep(asset);
            placer.settle(placement, shape);
            count.stack(asset);
            background.add(shape, mapping.plane());
            rows.stacked(mapping.register(), record, shown, id, placement);
        } catch (SetAsideException e) {
            count.setAside(e.reason());
            rows.aside(mapping.register(), record, shown, e.reason());
        }
    }

    private StackedAsset asset(RegisterRecord record, @Nullable Geometry shape, Placement placement)
            throws SetAsideException {
        String discipline = disciplines.of(record);
        String owner = owners.of(record);
        Template template = template(record);
        List<Phrase> filled = new ArrayList<>();
        BuiltYear built = this.years.of(record);
        Filled quantity = quantities.of(record, shape);
        Optional<Filled> life = lives.of(record);
        OptionalInt years = life.isPresent() ? OptionalInt.of(life.get().whole()) : OptionalInt.empty();
        BuiltYear known = built;
        built = byCondition(record, known, years, template);
        if (built.filled()) {
            filled.add(Phrase.of("filled.installed", built.year()));
        } else if (!built.equals(known)) {
            filled.add(Phrase.of("filled.condition", built.said()));
        }
        note(quantity, "filled.quantity", filled);
        life.ifPresent(value -> note(value, "filled.life", filled));
        String id = ids.of(record);
        return new StackedAsset(
                id,
                discipline,
                placement.section(),
                owner,
                quantity.value(),
                built,
                template.number(),
                years,
                record.row(),
                1,
                filled);
    }

    /** The life of a template, where it is a number. */
    private static OptionalInt plain(Template template) {
        return template.asset().get("life") instanceof Scalar life && life.isNumber()
                ? OptionalInt.of((int) Math.round(life.number()))
                : OptionalInt.empty();
    }

    /** The year that a condition makes of it, where a life is known to count back from. */
    private BuiltYear byCondition(RegisterRecord record, BuiltYear built, OptionalInt own, Template template)
            throws SetAsideException {
        OptionalInt life = own.isPresent() ? own : plain(template);
        return conditions.isEmpty() || life.isEmpty() ? built : conditions.get().of(record, built, life.getAsInt());
    }

    private static void note(Filled value, String key, List<Phrase> filled) {
        if (value.filled()) {
            filled.add(Phrase.of(key, value.value()));
        }
    }

    /** The first that fits. */
    private Template template(RegisterRecord record) throws SetAsideException {
        for (Template template : templates) {
            if (template.when().hold(record)) {
                return template;
            }
        }
        throw new SetAsideException("aside.noTemplate");
    }

    /** Writes an asset, or keeps it until all that belongs to it is seen; gives its id. */
    private String keep(StackedAsset asset) throws SetAsideException, IOException {
        if (!group && !ids.merges() && accounts.isEmpty()) {
            write(asset, Optional.empty());
            return asset.id();
        }
        StackedAsset named = group ? asset.named(groupId(asset)) : asset;
        StackedAsset earlier = gathered.get(named.id());
        if (earlier != null && !earlier.alike(named)) {
            throw new SetAsideException("aside.unlike", earlier.row());
        }
        gathered.put(named.id(), earlier == null ? named : earlier.with(named));
        return named.id();
    }

    private String groupId(StackedAsset asset) {
        String which = asset.life().isPresent() ? "-" + asset.life().getAsInt() : "";
        String whose = owners.columns().isEmpty() ? "" : "-" + asset.owner();
        String what = disciplines.columns().isEmpty() ? "" : "-" + asset.discipline();
        return mapping.register() + "-" + asset.section() + what + whose + "-"
                + asset.built().year() + "-" + asset.template() + which;
    }

    private void write(StackedAsset asset, Optional<BookValue> book) throws IOException {
        count.asset();
        out.take(asset.id(), made.of(asset, book));
        estimated.add(asset, out.byHand(asset.id()));
    }

    /** Disciplines of its assets. */
    Set<String> disciplines() {
        return estimated.disciplines();
    }

    /**
     * Writes what is uncertain about the years of the assets; gives their number.
     *
     * @param mixed disciplines with other assets too
     */
    int writeEstimated(Set<String> mixed, ItemMerge uncertainties) throws IOException {
        return estimated.write(count.heapedYears().keySet(), mixed, uncertainties);
    }
}
