package nl.werkmetwerk.budget;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.accounting.Provision;
import nl.werkmetwerk.resolved.ResolvedCase;

/**
 * Books the provisions of the disciplines (MODEL 9). Where several accounts of a discipline draw on a provision, each
 * bears its additions in proportion to what it asks over the horizon.
 */
final class ProvisionBooking {
    private final ResolvedCase resolved;
    private final AssetAccounting accounting;
    private final Inflation inflation;
    private final List<Account> accounts;
    private final int years;

    ProvisionBooking(ResolvedCase resolved, AssetAccounting accounting, Inflation inflation, List<Account> accounts) {
        this.resolved = resolved;
        this.accounting = accounting;
        this.inflation = inflation;
        this.accounts = accounts;
        years = resolved.clock().years();
    }

    /** Provisions for major maintenance pay all of it. */
    void bookMaintenance(RunningBook running) {
        double[][] wanted = new double[accounts.size()][];
        Arrays.setAll(wanted, running::fromProvision);
        books(Provision.MAINTENANCE, wanted);
    }

    /**
     * Provisions for investments pay what their balance allows.
     *
     * @return for each investment the part that is paid
     */
    double[] bookSaving(InvestmentBook investments) {
        double[][] wanted = new double[accounts.size()][years];
        for (int work = 0; work < investments.count(); work++) {
            int account = accounting.account(investments.asset(work));
            if (account != AssetAccounting.NONE && investments.isSavedFor(work)) {
                wanted[account][investments.year(work)] += investments.investment(work);
            }
        }
        Map<String, double[]> parts = books(Provision.SAVING, wanted);
        double[] paid = new double[investments.count()];
        for (int work = 0; work < paid.length; work++) {
            int asset = investments.asset(work);
            if (accounting.hasAccount(asset) && investments.isSavedFor(work)) {
                String discipline = resolved.assets().get(asset).discipline();
                paid[work] = Objects.requireNonNull(parts.get(discipline))[investments.year(work)];
            }
        }
        return paid;
    }

    /** Books one kind of provision of every discipline that has it; for each the part of what was asked that it pays. */
    private Map<String, double[]> books(Provision kind, double[][] wanted) {
        Map<String, double[]> parts = new LinkedHashMap<>();
        for (String discipline : disciplines(kind)) {
            parts.put(discipline, book(discipline, kind, wanted));
        }
        return parts;
    }

    private List<String> disciplines(Provision kind) {
        return IntStream.range(0, resolved.assets().count())
                .filter(asset -> accounting.hasAccount(asset)
                        && accounting.rule(asset).provision().orElse(Provision.NONE) == kind)
                .mapToObj(asset -> resolved.assets().get(asset).discipline())
                .distinct()
                .toList();
    }

    private double[] book(String discipline, Provision kind, double[][] wanted) {
        int[] members = IntStream.range(0, accounts.size())
                .filter(account ->
                        accounting.accounts().get(account).discipline().equals(discipline))
                .toArray();
        double[] sum = new double[years];
        for (int member : members) {
            Arrays.setAll(sum, year -> sum[year] + wanted[member][year]);
        }
        AccountingRule rule = resolved.source().budget().accounting().of(discipline);
        ProvisionBook book = ProvisionBook.by(rule, sum, opening(rule, kind), kind == Provision.SAVING, inflation);
        double[] part = new double[years];
        Arrays.setAll(part, year -> sum[year] > 0 ? book.withdrawal(year) / sum[year] : 0);
        double all = Arrays.stream(sum).sum();
        for (int member : members) {
            double asked = Arrays.stream(wanted[member]).sum();
            double share = all > 0 ? asked / all : 1.0 / members.length;
            for (int year = 0; year < years; year++) {
                accounts.get(member).addAddition(year, share * book.addition(year));
                accounts.get(member).addWithdrawal(year, part[year] * wanted[member][year]);
            }
        }
        return part;
    }

    /** The balance is that of the kind of provision that the discipline names. */
    private static double opening(AccountingRule rule, Provision kind) {
        Provision named = rule.provision().orElse(Provision.NONE);
        return named == kind || named == Provision.NONE
                ? rule.provisionBalance().orElse(0)
                : 0;
    }
}
