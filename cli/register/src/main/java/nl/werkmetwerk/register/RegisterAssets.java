package nl.werkmetwerk.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.werkmetwerk.files.text.Texts;
import nl.werkmetwerk.files.tree.FlowText;
import nl.werkmetwerk.files.tree.Mapping;
import nl.werkmetwerk.files.tree.Plain;
import nl.werkmetwerk.register.accounts.AccountRow;
import nl.werkmetwerk.register.accounts.BookValue;
import nl.werkmetwerk.register.rule.Template;
import nl.werkmetwerk.register.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Makes the assets of one register, as plain values by the field table (MODEL 2). */
final class RegisterAssets {
    private static final String ASSUMPTION = "assumption";
    private static final String ACCOUNTING = "accounting";
    private static final String LIFE = "life";
    private static final String NOTE = "note";
    private static final String SOURCE = "source";
    private static final double CENTS = 100;

    private final String register;
    private final String file;
    private final String unit;
    private final Texts texts;
    private final String accounts;
    private final Map<Integer, Part> parts = new HashMap<>();

    /**
     * Fields that every asset of a template has.
     *
     * @param fields all but those that an asset has of its own
     * @param accounting what the template says of its accounts
     * @param assumption whether the template is one
     */
    private record Part(
            Map<String, @Nullable Object> fields, Map<String, @Nullable Object> accounting, boolean assumption) {
        static Part of(Mapping asset) {
            Map<String, @Nullable Object> fields = Plain.of(asset);
            boolean assumption = Boolean.TRUE.equals(fields.remove(ASSUMPTION));
            fields.remove(SOURCE);
            fields.remove(ACCOUNTING);
            Map<String, @Nullable Object> accounting =
                    asset.get(ACCOUNTING) instanceof Mapping rules ? Plain.of(rules) : Map.of();
            return new Part(fields, accounting, assumption);
        }
    }

    RegisterAssets(RegisterMapping mapping, List<Template> templates, Texts texts) {
        this.register = mapping.register();
        this.file = mapping.sourceFile().name();
        this.unit = mapping.values().text("unit", "");
        this.texts = texts;
        this.accounts = mapping.accountFile().map(SourceFile::name).orElse("");
        templates.forEach(template -> parts.put(template.number(), Part.of(template.asset())));
    }

    /**
     * An asset.
     *
     * @param book what the asset accounts say of it
     */
    ImportedItem of(StackedAsset asset, Optional<BookValue> book) {
        Part part = Objects.requireNonNull(parts.get(asset.template()), "every template has a part");
        Map<String, @Nullable Object> fields = own(asset);
        part.fields().forEach(fields::putIfAbsent);
        Map<String, @Nullable Object> accounting = new LinkedHashMap<>(part.accounting());
        book.ifPresent(value -> account(value, accounting));
        if (!accounting.isEmpty()) {
            fields.put(ACCOUNTING, accounting);
        }
        if (!asset.filled().isEmpty() || part.assumption()) {
            fields.put(ASSUMPTION, true);
        }
        if (!asset.filled().isEmpty()) {
            fields.put(NOTE, texts.get("import.filled", asset.filled()));
        }
        return ImportedItem.of(fields, source(asset));
    }

    /** What the record says of it. */
    private Map<String, @Nullable Object> own(StackedAsset asset) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", asset.id());
        fields.put("discipline", asset.discipline());
        fields.put("section", asset.section());
        if (!asset.owner().isEmpty()) {
            fields.put("owner", asset.owner());
        }
        fields.put("quantity", round(asset.quantity()));
        if (!unit.isEmpty()) {
            fields.put("unit", unit);
        }
        fields.put(
                asset.built().planned() ? "planned" : "installed", asset.built().year());
        asset.life().ifPresent(life -> fields.put(LIFE, life));
        return fields;
    }

    private void account(BookValue book, Map<String, @Nullable Object> accounting) {
        AccountRow account = book.account();
        accounting.put("bookValue", book.cents() / CENTS);
        if (account.remaining() > 0) {
            accounting.put("remainingYears", account.remaining());
        }
        String share =
                FlowText.number(round(book.quantity())) + " / " + FlowText.number(round(book.whole())) + " " + unit;
        accounting.put(ASSUMPTION, true);
        accounting.put(SOURCE, accounts + ":" + account.row());
        accounting.put(
                NOTE,
                texts.get(
                        "import.shared",
                        account.key().name(),
                        String.valueOf(account.key().year()),
                        share.strip()));
    }

    private String source(StackedAsset asset) {
        String rows = asset.rows() == 1 ? "" : " (" + texts.get("import.rows", asset.rows()) + ")";
        return register + " " + file + ":" + asset.row() + rows;
    }

    /** Drawn lengths have no meaning below a millimetre. */
    private static double round(double quantity) {
        return Math.round(quantity * 1000) / 1000.0;
    }
}
