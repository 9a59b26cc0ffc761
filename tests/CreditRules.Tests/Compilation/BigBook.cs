using System.Globalization;
using CreditRules.Model;
using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Compilation;

/// <summary>Books with more of something than a byte, a word or a short can count.</summary>
internal static class BigBook
{
    internal static string Code(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:D5}");

    internal static CreditList List(string code, ListVersion version) =>
        new() { Id = code, Version = "1.0.0", Title = Text(code), Versions = [version] };

    internal static ListVersion Version(Polarity? polarity = Polarity.Black) => new()
    {
        From = Day("2014-01-01"),
        Authority = "某局",
        Polarity = polarity,
        Tier = polarity is null or Polarity.Red ? null : Tier.Serious,
        Field = "tax",
        Term = new ListTerm.Open(),
    };

    internal static Vocabulary Measures(int count) => new()
    {
        Id = "more-measures",
        Version = "1.0.0",
        Title = Text("更多措施"),
        Measures = Enumerable.Range(0, count).Select(number => new Measure
        {
            Code = Code("measure", number),
            Title = Text(Code("measure", number)),
            Effect = Effect.Restriction,
            Category = "market-access",
            Impact = (Impact)(number % 4),
        }).ToValueList(),
    };

    internal static Membership Entry(string list, string? id = "e", string listedOn = "2018-01-01") => On(list, listedOn, id);

    /// <summary>Every door against the reference evaluator, for the day and in whole.</summary>
    internal static void Agree(RuleBook book, Subject subject, Context context)
    {
        AgreeToday(book, subject, context);
        Assert.Equal(CreditJson.Write(book.Reference.Evaluate(subject, context)), CreditJson.Write(book.Evaluate(subject, context)));
    }

    /// <summary>Every door against the reference evaluator, for the day.</summary>
    internal static Outcome AgreeToday(RuleBook book, Subject subject, Context context)
    {
        var (expected, prepared) = (Ask.Reference(book, subject, context), book.Compile().For(context));
        Assert.Equal(expected, Ask.InFull(prepared, subject));
        Assert.Equal(expected, prepared.Evaluate(subject).Answer with { NextChange = null });
        Assert.Equal(Ask.Told(expected), Ask.Screen(prepared, subject));
        Assert.Equal(Ask.Told(expected), Ask.Batch(prepared, subject) ?? Ask.Told(expected));
        return expected.Outcome;
    }
}
