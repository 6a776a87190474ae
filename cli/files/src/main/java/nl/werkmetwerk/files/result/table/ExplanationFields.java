package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.leftOut;
import static nl.werkmetwerk.files.result.table.ResultTypes.EURO;
import static nl.werkmetwerk.files.result.table.ResultTypes.NUMBER;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.WORDS;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEARS;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.werkmetwerk.entry.Kind;
import nl.werkmetwerk.explain.Group;
import nl.werkmetwerk.explain.RuleEffect;
import nl.werkmetwerk.explain.RuleEffect.Sort;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.files.document.ToldEntry;
import nl.werkmetwerk.files.document.ToldExplanation;
import nl.werkmetwerk.files.document.ToldFormula;
import nl.werkmetwerk.files.document.ToldGroup;
import nl.werkmetwerk.files.document.ToldQuantity;

/** An entry of the ledger with all that made it. */
public final class ExplanationFields {
    private static final String LEDGER = "6.1";
    private static final String RULES = "4.8";

    private static final Field<Group.Member, String> MEMBER = field("asset", TEXT, Group.Member::asset, "5.1");
    private static final Field<Group.Member, String> OF = field("discipline", TEXT, Group.Member::discipline, "5.1");
    private static final Field<Group.Member, String> OWNER = field("party", TEXT, Group.Member::party, "5.1");
    private static final Field<Group.Member, String> METHOD = field("method", TEXT, Group.Member::method, "5.1");
    private static final Field<Group.Member, Double> ALONE =
            field("standAlone", NUMBER, Group.Member::standAlone, "5.1");

    private static final Form<Group.Member> MEMBERS_FORM = Form.of(
            "member",
            given -> new Group.Member(
                    given.get(MEMBER), given.get(OF), given.get(OWNER), given.get(METHOD), given.get(ALONE)),
            List.of(MEMBER, OF, OWNER, METHOD, ALONE));

    private static final Field<ToldGroup, Integer> TOGETHER = field("year", YEAR, ToldGroup::year, "5.1");
    private static final Field<ToldGroup, String> PLACE = field("place", TEXT, ToldGroup::place, "5.1");
    private static final Field<ToldGroup, String> SHARED = field("kind", WORDS, ToldGroup::kind, "5.1");
    private static final Field<ToldGroup, List<Group.Member>> MEMBERS =
            leftOut("members", many(MEMBERS_FORM), ToldGroup::members, "5.1");

    private static final Form<ToldGroup> GROUP_FORM = Form.of(
            "group",
            given -> new ToldGroup(given.get(TOGETHER), given.get(PLACE), given.get(SHARED), given.find(MEMBERS)),
            List.of(TOGETHER, PLACE, SHARED, MEMBERS));

    private static final Field<RuleEffect, Sort> EFFECT = field(
            "effect",
            Choice.named(List.of(Sort.values()), sort -> sort == Sort.STOOD_BACK ? "stoodBack" : "wentAlong"),
            RuleEffect::sort,
            RULES);
    private static final Field<RuleEffect, Integer> FROM = field("from", YEAR, RuleEffect::from, RULES);
    private static final Field<RuleEffect, Integer> UNTIL = field("until", YEAR, RuleEffect::until, RULES);
    private static final Field<RuleEffect, String> LEADER = field("leader", TEXT, RuleEffect::leader, RULES);
    private static final Field<RuleEffect, Integer> DUE = field("year", YEAR, RuleEffect::year, RULES);
    private static final Field<RuleEffect, String> RULE = field("path", TEXT, RuleEffect::path, RULES);
    private static final Field<RuleEffect, Integer> WITHIN = field("years", YEARS, RuleEffect::years, RULES);

    private static final Form<RuleEffect> RULE_FORM = Form.of(
            "ruleEffect",
            given -> new RuleEffect(
                    given.get(EFFECT),
                    given.get(FROM),
                    given.get(UNTIL),
                    given.get(LEADER),
                    given.get(DUE),
                    given.get(RULE),
                    given.get(WITHIN)),
            List.of(EFFECT, FROM, UNTIL, LEADER, DUE, RULE, WITHIN));

    private static final Field<ToldExplanation, Integer> IN = entry("year", YEAR, ToldEntry::year);
    private static final Field<ToldExplanation, String> ASSET = entry("asset", TEXT, ToldEntry::asset);
    private static final Field<ToldExplanation, String> SECTION = entry("section", TEXT, ToldEntry::section);
    private static final Field<ToldExplanation, String> DISCIPLINE = entry("discipline", TEXT, ToldEntry::discipline);
    private static final Field<ToldExplanation, String> PARTY = entry("party", TEXT, ToldEntry::party);
    private static final Field<ToldExplanation, Kind> KIND =
            entry("kind", Choice.named(List.of(Kind.values()), Kind::id), ToldEntry::kind);
    private static final Field<ToldExplanation, String> COMPONENT = entry("component", WORDS, ToldEntry::component);
    private static final Field<ToldExplanation, Double> AMOUNT = entry("amount", EURO, ToldEntry::amount);
    private static final Field<ToldExplanation, Double> FACTOR = entry("factor", NUMBER, ToldEntry::factor);
    private static final Field<ToldExplanation, Double> PRESENT_VALUE =
            entry("presentValue", EURO, ToldEntry::presentValue);
    private static final Field<ToldExplanation, String> MODEL = field("model", TEXT, ToldExplanation::model, LEDGER);
    private static final Field<ToldExplanation, String> FORMULA =
            field("formula", TEXT, told -> told.formula().symbols(), LEDGER);
    private static final Field<ToldExplanation, String> FILLED =
            field("filled", TEXT, told -> told.formula().filled(), LEDGER);
    private static final Field<ToldExplanation, List<ToldQuantity>> QUANTITIES =
            field("quantities", QuantityFields.LIST, told -> told.formula().quantities(), LEDGER);
    private static final Field<ToldExplanation, List<ToldQuantity>> CONDITIONS =
            field("conditions", QuantityFields.LIST, ToldExplanation::conditions, LEDGER);
    private static final Field<ToldExplanation, ToldQuantity> DISCOUNT =
            field("discount", one(QuantityFields.QUANTITY), ToldExplanation::discount, "1.5");
    private static final Field<ToldExplanation, ToldGroup> GROUP =
            leftOut("group", one(GROUP_FORM), ToldExplanation::group, "5.1");
    private static final Field<ToldExplanation, List<RuleEffect>> LED = leftOut(
            "rules", many(RULE_FORM), told -> Optional.of(told.rules()).filter(rules -> !rules.isEmpty()), RULES);

    /** What explain tells of an entry. */
    public static final Form<ToldExplanation> EXPLANATION = Form.of(
            "explanation",
            given -> new ToldExplanation(
                    entry(given),
                    given.get(MODEL),
                    new ToldFormula(given.get(FORMULA), given.get(FILLED), given.get(QUANTITIES)),
                    given.get(CONDITIONS),
                    given.get(DISCOUNT),
                    given.find(GROUP),
                    given.find(LED).orElse(List.of())),
            List.of(
                    IN,
                    ASSET,
                    SECTION,
                    DISCIPLINE,
                    PARTY,
                    KIND,
                    COMPONENT,
                    AMOUNT,
                    FACTOR,
                    PRESENT_VALUE,
                    MODEL,
                    FORMULA,
                    FILLED,
                    QUANTITIES,
                    CONDITIONS,
                    DISCOUNT,
                    GROUP,
                    LED));

    private ExplanationFields() {}

    private static <V> Field<ToldExplanation, V> entry(String name, Type<V> type, Function<ToldEntry, V> getter) {
        return field(name, type, getter, LEDGER).within(ToldExplanation::entry);
    }

    private static ToldEntry entry(Given given) {
        return new ToldEntry(
                given.get(IN),
                given.get(ASSET),
                given.get(SECTION),
                given.get(DISCIPLINE),
                given.get(PARTY),
                given.get(KIND),
                given.get(COMPONENT),
                given.get(AMOUNT),
                given.get(FACTOR),
                given.get(PRESENT_VALUE));
    }
}
