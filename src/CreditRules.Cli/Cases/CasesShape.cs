using CreditRules.Evaluation;
using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Model;

namespace CreditRules.Cli.Cases;

/// <summary>What a <c>cases.json</c> looks like.</summary>
internal static class CasesShape
{
    private static readonly ListShape<string> Codes = new(TextShape.Code);

    private static readonly ObjectShape<ExpectedReason> ReasonShape = new("expectedReason", o =>
    {
        var rule = o.Optional("rule", TextShape.RuleReference, n => n.Rule);
        var reason = o.Required("reason", DecisionParts.Reason, n => n.Reason);
        return v => new ExpectedReason(v.Get(rule), v.Get(reason));
    });

    private static readonly ObjectShape<ExpectedParameters> ParametersShape = new("expectedParameters", o =>
    {
        var measure = o.Required("measure", TextShape.Code, p => p.Measure);
        var parameters = o.Required("parameters", FactMapShape.Instance, p => p.Parameters);
        return v => new ExpectedParameters(v.Get(measure), v.Get(parameters));
    });

    private static readonly ObjectShape<Expectation> ExpectShape = new("expect", o =>
    {
        var outcome = o.OptionalValue("outcome", DecisionParts.Outcome, e => e.Outcome);
        var restrictions = o.Optional("restrictions", Codes, e => e.Restrictions);
        var incentives = o.Optional("incentives", Codes, e => e.Incentives);
        var procedures = o.Optional("procedures", Codes, e => e.Procedures);
        var safeguards = o.Optional("safeguards", Codes, e => e.Safeguards);
        var parameters = o.Optional("parameters", new ListShape<ExpectedParameters>(ParametersShape), e => e.Parameters);
        var rules = o.Optional("rules", new ListShape<string>(TextShape.RuleReference), e => e.Rules);
        var notApplied = o.Optional("notApplied", new ListShape<ExpectedReason>(ReasonShape), e => e.NotApplied);
        return v => new Expectation
        {
            Outcome = v.Get(outcome),
            Restrictions = v.Get(restrictions),
            Incentives = v.Get(incentives),
            Procedures = v.Get(procedures),
            Safeguards = v.Get(safeguards),
            Parameters = v.Get(parameters),
            Rules = v.Get(rules),
            NotApplied = v.Get(notApplied),
        };
    });

    // Invariant: below what it is made of, since static fields are made from top to bottom.
    internal static readonly ObjectShape<CasesDocument> Instance = new("cases", o =>
    {
        DocumentHead.Cases.Declare(o, formatRequired: false);
        var subjects = o.Defaulted("subjects", new MapShape<Subject>(InputShapes.Subject), d => d.Subjects, ValueMap<Subject>.Empty);
        var contexts = o.Defaulted("contexts", new MapShape<Context>(InputShapes.Context), d => d.Contexts, ValueMap<Context>.Empty);
        var cases = o.Required("cases", new ListShape<Case>(CaseShape), d => d.Cases);
        return v => new CasesDocument { Subjects = v.Get(subjects), Contexts = v.Get(contexts), Cases = v.Get(cases) };
    });

    private static ObjectShape<Case> CaseShape => new("case", o =>
    {
        var name = o.Required("name", TextShape.Any, c => c.Name);
        var subject = o.Required("subject", new FixtureShape<Subject>(InputShapes.Subject), c => c.Subject);
        var context = o.Required("context", new FixtureShape<Context>(InputShapes.Context), c => c.Context);
        var expect = o.Required("expect", ExpectShape, c => c.Expect);
        var note = o.Optional("note", LocalTextShape.Instance, c => c.Note);
        return v => new Case
        {
            Name = v.Get(name),
            Subject = v.Get(subject),
            Context = v.Get(context),
            Expect = v.Get(expect),
            Note = v.Get(note),
        };
    });
}
