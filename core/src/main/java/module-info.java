/**
 * The engine of werkmetwerk: what combining works under and on a street is worth. A {@link nl.werkmetwerk.model.Case} is
 * made or read, a {@link nl.werkmetwerk.study study} answers one question about it.
 *
 * <p>What is exported is what a question and its answer are made of; how an answer is computed (the case as arrays,
 * schedules, prices, searches) is not, and may change in any version.
 */
@SuppressWarnings("requires-automatic") // Commons Math 3 is no module yet
module nl.werkmetwerk.core {
    requires commons.math3;
    requires static org.jspecify;

    // what is asked about
    exports nl.werkmetwerk.model;
    exports nl.werkmetwerk.model.accounting;
    exports nl.werkmetwerk.model.asset;
    exports nl.werkmetwerk.model.check;
    exports nl.werkmetwerk.model.constraint;
    exports nl.werkmetwerk.model.letter;
    exports nl.werkmetwerk.model.money;
    exports nl.werkmetwerk.model.neighbourhood;
    exports nl.werkmetwerk.model.place;
    exports nl.werkmetwerk.model.plan;
    exports nl.werkmetwerk.model.practice;
    exports nl.werkmetwerk.model.uncertain;
    exports nl.werkmetwerk.library;
    exports nl.werkmetwerk.sample;

    // how a case is written
    exports nl.werkmetwerk.field;
    exports nl.werkmetwerk.field.table;

    // asking
    exports nl.werkmetwerk.study;
    exports nl.werkmetwerk.run;

    // answers
    exports nl.werkmetwerk.budget;
    exports nl.werkmetwerk.compare;
    exports nl.werkmetwerk.compare.lever;
    exports nl.werkmetwerk.diff;
    exports nl.werkmetwerk.entry;
    exports nl.werkmetwerk.entry.formula;
    exports nl.werkmetwerk.explain;
    exports nl.werkmetwerk.money;
    exports nl.werkmetwerk.neighbourhood;
    exports nl.werkmetwerk.neighbourhood.vote;
    exports nl.werkmetwerk.opportunity;
    exports nl.werkmetwerk.optimise;
    exports nl.werkmetwerk.optimise.outcome;
    exports nl.werkmetwerk.parties;
    exports nl.werkmetwerk.pooling;
    exports nl.werkmetwerk.portfolio;
    exports nl.werkmetwerk.practice;
    exports nl.werkmetwerk.uncertainty;
    exports nl.werkmetwerk.uncertainty.sampling;
    exports nl.werkmetwerk.uncertainty.sensitivity;
    exports nl.werkmetwerk.uncertainty.spread;
}
