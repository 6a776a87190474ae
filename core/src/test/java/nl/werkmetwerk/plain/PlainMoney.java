package nl.werkmetwerk.plain;

import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.asset.Asset;
import nl.werkmetwerk.model.asset.Component;
import nl.werkmetwerk.model.asset.Method;
import nl.werkmetwerk.model.money.Markup;
import nl.werkmetwerk.model.money.RateStep;

/** Prices and discounting as §1 writes them, over a number of years, computed from scratch every time. */
record PlainMoney(Case of, int years) {
    PlainMoney(Case of) {
        this(of, of.horizon());
    }

    int end() {
        return of.baseYear() + years;
    }

    /** The step that began last; before all of them the earliest. */
    double rate(int year) {
        RateStep earliest = null;
        RateStep latestBegun = null;
        for (RateStep step : of.discountRate().steps()) {
            if (earliest == null || step.from() < earliest.from()) {
                earliest = step;
            }
            if (step.from() <= year && (latestBegun == null || step.from() > latestBegun.from())) {
                latestBegun = step;
            }
        }
        return latestBegun == null ? earliest.rate() : latestBegun.rate();
    }

    private double toStartOf(int year) {
        double factor = 1;
        for (int s = of.baseYear(); s < year; s++) {
            factor /= 1 + rate(s);
        }
        return factor;
    }

    /** D(y) for a simulated year, D_end for b+N. */
    double discount(int year) {
        double start = toStartOf(year);
        return year == end() ? start : start * Math.pow(1 + rate(year), -offset());
    }

    double offset() {
        return switch (of.timing()) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
    }

    double trend(String kind, int year) {
        return Math.pow(1 + growth(kind), year - of.prices().year());
    }

    double growth(String kind) {
        return of.prices().trends().containsKey(kind) ? of.prices().trends().get(kind) : 0;
    }

    double markups(String discipline) {
        var lists = of.prices().markups();
        String key = lists.containsKey(discipline) ? discipline : "default";
        double product = 1;
        if (lists.containsKey(key)) {
            for (Markup markup : lists.get(key)) {
                product *= 1 + markup.rate();
            }
        }
        return product;
    }

    double cost(Asset asset, Component component, int year) {
        return (component.unitCost() * asset.quantity() + component.fixed())
                * markups(asset.discipline())
                * trend(component.kind(), year);
    }

    double standAlone(Asset asset, Method method, int year) {
        double sum = 0;
        for (Component component : method.components()) {
            sum += cost(asset, component, year);
        }
        return sum;
    }

    double lastingPart(Asset asset, Method method, int year) {
        double sum = 0;
        for (Component component : method.components()) {
            if (lasts(component)) {
                sum += cost(asset, component, year);
            }
        }
        return sum;
    }

    private boolean lasts(Component component) {
        return switch (component.lasting()) {
            case YES -> true;
            case NO -> false;
            case BY_KIND -> !of.consumed().contains(component.kind());
        };
    }
}
