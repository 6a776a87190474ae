package nl.werkmetwerk.report.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.parties.PartyAnalysis;
import nl.werkmetwerk.parties.Share;
import nl.werkmetwerk.parties.Split;
import nl.werkmetwerk.parties.SplitMethod;
import nl.werkmetwerk.report.Chapter;
import nl.werkmetwerk.report.Format;
import nl.werkmetwerk.report.PartyNames;
import nl.werkmetwerk.report.ReportTexts;

/** The answer in sentences: who gains by itself, who pays whom, who would walk away, which groups do better. */
final class PartyHeadline {
    /** Less is not shown in whole euros. */
    private static final double SHOWN = 0.5;

    private final PartyAnalysis analysis;
    private final PartyNames names;
    private final ReportTexts texts;
    private final Split split;

    PartyHeadline(PartyAnalysis analysis, PartyNames names, ReportTexts texts) {
        this.analysis = analysis;
        this.names = names;
        this.texts = texts;
        split = chosen(analysis.splits());
    }

    /** The split that best keeps all together; where it was not computed, what each adds on average. */
    private static Split chosen(List<Split> splits) {
        return splits.stream()
                .filter(one -> one.method() == SplitMethod.NUCLEOLUS)
                .findFirst()
                .orElseGet(() -> splits.stream()
                        .filter(one -> one.method() == SplitMethod.SHAPLEY)
                        .findFirst()
                        .orElseThrow());
    }

    Chapter chapter() {
        List<String> lines = new ArrayList<>(List.of(together()));
        if (split.shares().size() > 1) {
            lines.addAll(alone());
            lines.addAll(payments());
            lines.add(stability());
            groups().ifPresent(lines::add);
        } else {
            lines.add(texts.text("parties.one", names.name(split.shares().get(0).party())));
        }
        lines.add(closing());
        lines.add(money());
        return Chapter.of("headline", "", lines);
    }

    private String together() {
        double saving = split.shares().stream().mapToDouble(Share::amount).sum();
        double separate = analysis.coalitions().get(0).cost();
        String part = texts.figures().show(Math.abs(saving / separate), Format.PERCENT);
        String amount = euro(Math.abs(saving)) + (separate == 0 ? "" : " (" + part + ")");
        return texts.text(saving < 0 ? "parties.lose" : "parties.save", texts.strategy(analysis.strategy()), amount);
    }

    /** What each saves on its own works, before anyone pays anyone. */
    private List<String> alone() {
        ToDoubleFunction<Share> own = share -> share.amount() - share.receives();
        List<String> gains = each(own, amount -> amount >= SHOWN);
        List<String> losses = each(own, amount -> amount <= -SHOWN);
        List<String> lines = new ArrayList<>();
        if (!gains.isEmpty()) {
            lines.add(texts.text("parties.gain", texts.list(gains)));
        }
        if (!losses.isEmpty()) {
            lines.add(texts.text("parties.bear", texts.list(losses)));
        }
        return lines;
    }

    private List<String> payments() {
        List<String> pay = each(Share::perYear, amount -> amount <= -SHOWN);
        List<String> receive = each(Share::perYear, amount -> amount >= SHOWN);
        String method = texts.text("split." + split.method().id());
        return pay.isEmpty()
                ? List.of(texts.text("parties.nobodyPays", method))
                : List.of(texts.text(
                        "parties.pays",
                        method,
                        texts.list(pay),
                        texts.list(receive),
                        analysis.of().horizon()));
    }

    private List<String> each(ToDoubleFunction<Share> amount, DoublePredicate wanted) {
        return split.shares().stream()
                .filter(share -> wanted.test(amount.applyAsDouble(share)))
                .map(share -> texts.text(
                        "parties.amount", names.name(share.party()), euro(Math.abs(amount.applyAsDouble(share)))))
                .toList();
    }

    private String stability() {
        if (split.inCore().isEmpty()) {
            return texts.text("parties.unknown");
        }
        if (split.inCore().get()) {
            return texts.text("parties.holds");
        }
        // where the nucleolus does not hold, nothing does
        String key = split.method() == SplitMethod.NUCLEOLUS ? "parties.walks" : "parties.walksHere";
        return texts.text(key, names.list(split.coalition()), euro(split.largestExcess()));
    }

    private Optional<String> groups() {
        return analysis.bestPartition()
                .filter(partition -> partition.beatsAll())
                .map(partition -> {
                    double more = partition.saving()
                            - split.shares().stream().mapToDouble(Share::amount).sum();
                    boolean apart = partition.groups().stream().allMatch(group -> group.size() == 1);
                    String groups = partition.groups().stream().map(this::group).collect(Collectors.joining("; "));
                    return apart
                            ? texts.text("parties.allAlone", euro(partition.saving()), euro(more))
                            : texts.text("parties.groups", groups, euro(partition.saving()), euro(more));
                });
    }

    private String group(List<String> members) {
        return members.size() == 1 ? texts.text("parties.alone", names.name(members.get(0))) : names.list(members);
    }

    private String closing() {
        boolean funded = analysis.of().funding().contributions().size()
                        + analysis.of().funding().coverage().size()
                > 0;
        List<String> shorts = analysis.closing().byParty().entrySet().stream()
                .filter(party -> !party.getValue().closes())
                .map(party -> names.name(party.getKey()))
                .toList();
        if (!funded) {
            return texts.text("closing.nothing");
        }
        return shorts.isEmpty() ? texts.text("closing.closes") : texts.text("closing.short", texts.list(shorts));
    }

    private String money() {
        Case of = analysis.of();
        return texts.text("parties.money", of.baseYear(), of.prices().year());
    }

    private String euro(double amount) {
        return texts.figures().euro(amount);
    }
}
