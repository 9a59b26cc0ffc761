using CreditRules.Model;
using CreditRules.Tests.Laws.Statements;
using static CreditRules.Tests.Laws.Mutants.Mutant;

namespace CreditRules.Tests.Laws.Mutants;

/// <summary>Mistakes that evaluators make, each with the law that forbids it.</summary>
internal static class Mistakes
{
    internal static readonly ValueList<Mutant> All =
    [
        new("counts only the first record of a party", new OrderLaw(), AskingRecords(records => records.Take(1))),
        new("names the rules of a finding in the order of the document", new OrderLaw(), Answering(RulesAsWritten)),
        new("takes a record that was sent twice for a contradiction", new DuplicateLaw(), AskingRecords(WithoutDoubled)),
        new("names a trigger for every record", new DuplicateLaw(), Answering(TriggerForEveryRecord)),
        new("lets the latest entry replace the earlier ones", new AdverseEntryLaw(), AskingRecords(records => records.OrderByDescending(record => record.ListedOn).Take(1))),
        new("takes the earliest end of several entries", new AdverseEntryLaw(), Answering(EarliestEnd)),
        new("weakens a measure that several entries bring", new AdverseEntryLaw(), Answering(WeakerForMany)),
        new("consoles the blacklisted with an incentive", new AdverseEntryLaw(), Answering(Consolation)),
        new("takes a suspended or repaired entry for an active one", new IneffectiveEntryLaw(), AskingRecords(records => records.Select(Revived))),
        new("lets an ended entry draw a second look", new IneffectiveEntryLaw(), Answering(SecondLook)),
        new("knows no next change", new NextChangeLaw(), Answering(decision => decision.Outcome > Outcome.Review ? decision with { NextChange = null } : decision)),
        new("names the day before the next change", new NextChangeLaw(), Answering(decision => decision with { NextChange = decision.NextChange?.AddDays(-1) })),
        new("names the day after the next change", new NextChangeLaw(), Answering(decision => decision with { NextChange = decision.NextChange?.AddDays(1) })),
        new("bars on reference", new ReferenceLaw(), Answering(BarredOnReference)),
        new("writes a title that can't be read", new RoundTripLaw(), Answering(decision => decision with { Restrictions = [.. decision.Restrictions.Select(f => f with { Title = new(f.Title.Zh, "") })] })),
        new("keeps only so many restrictions", new RemovedRuleLaw(), Answering(decision => decision with { Restrictions = [.. decision.Restrictions.Take(1)] })),
        new("binds more where fewer rules say so", new RemovedRuleLaw(), Answering(StrongerForFew)),
        new("applies unconfirmed rules", new UnconfirmedRuleLaw(), Reading((_, document) => document, options => options with { AcceptUnconfirmed = true })),
        new("looks twice at whoever has a possible match", new RedEntryLaw(), Answering(SuspectsMatches)),
        new("lets the latest of all entries decide", new RedEntryLaw(), Asking(OnlyLatest)),
        new("forgets the rules that several entries decide together", new AgreementLaw(), WrongCompiler.Evaluate(WrongTables.WithoutResidualRules)),
        new("finds incentives that a black entry withholds", new ScreeningLaw(), Unwithheld),
        new("stamps every answer with its number", new DeterminismLaw(), Counting()),
    ];

    private static Decision RulesAsWritten(RuleBook book, Subject subject, Decision decision)
    {
        var order = book.Content.RuleSets.SelectMany(set => set.Rules.Select(set.Reference)).ToList();
        return WithFindings(decision, finding => finding with { Rules = [.. finding.Rules.OrderBy(order.IndexOf)] });
    }

    private static IEnumerable<Membership> WithoutDoubled(IReadOnlyList<Membership> records) =>
        records.GroupBy(record => record).Where(group => group.Count() == 1).Select(group => group.Key);

    private static Decision TriggerForEveryRecord(RuleBook book, Subject subject, Decision decision) => WithFindings(decision, finding => finding with
    {
        Triggers = [.. finding.Triggers.SelectMany(trigger => subject.Memberships.Where(record => record.EntryId == trigger.EntryId).Select(_ => trigger).DefaultIfEmpty(trigger))],
    });

    private static Decision EarliestEnd(RuleBook book, Subject subject, Decision decision) => WithFindings(decision, finding =>
        finding with { LastDay = finding.Triggers.Count > 1 ? decision.Date : finding.LastDay });

    private static Decision WeakerForMany(RuleBook book, Subject subject, Decision decision) => WithFindings(decision, finding =>
        finding with { Binding = finding.Triggers.Count > 1 ? Binding.Reference : finding.Binding });

    private static Decision Unwithheld(RuleBook book, Subject subject, Context context)
    {
        var lists = book.Content.Lists;
        var unlisted = subject with { Memberships = [.. subject.Memberships.Where(record => lists[record.List].On(context.Date).Polarity != Polarity.Black)] };
        return Evaluators.Reference(book, subject, context) with { Incentives = Evaluators.Reference(book, unlisted, context).Incentives };
    }

    private static Decision StrongerForFew(Decision decision) => WithFindings(decision, finding =>
        finding with { Binding = finding.Rules.Count > 1 ? finding.Binding : Binding.Mandatory });

    private static Decision Consolation(RuleBook book, Subject subject, Decision decision) => decision.Restrictions.Count == 0 ? decision :
        decision with { Incentives = [.. decision.Incentives, decision.Restrictions[0] with { Measure = "consolation", Impact = null }] };

    private static Membership Revived(Membership record) =>
        record.Status is MembershipStatus.Suspended or MembershipStatus.Repaired ? record with { Status = MembershipStatus.Active } : record;

    private static Decision SecondLook(RuleBook book, Subject subject, Decision decision) =>
        subject.Memberships.Any(record => record.LastDay < decision.Date) ? AtLeastReview(decision) : decision;

    private static Decision BarredOnReference(Decision decision) =>
        decision.Restrictions.Any(finding => finding.Impact == Impact.Bars) ? decision with { Outcome = Outcome.Prohibited } : decision;

    private static Decision SuspectsMatches(RuleBook book, Subject subject, Decision decision) =>
        subject.Memberships.Any(record => record.Match == MatchKind.Possible) ? AtLeastReview(decision) : decision;

    private static Subject OnlyLatest(Subject subject) => subject with { Memberships = [.. subject.Memberships.Reverse().Take(1)] };

    private static Evaluate Counting()
    {
        var asked = 0;
        return Answering(decision => decision with { RuleBook = decision.RuleBook with { Version = "0.0." + asked++ } });
    }

    private static Decision AtLeastReview(Decision decision) =>
        decision with { Outcome = decision.Outcome < Outcome.Review ? Outcome.Review : decision.Outcome };

    private static Decision WithFindings(Decision decision, Func<Finding, Finding> change) => decision with
    {
        Restrictions = [.. decision.Restrictions.Select(change)],
        Incentives = [.. decision.Incentives.Select(change)],
    };
}
