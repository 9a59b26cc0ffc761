using System.Globalization;
using CreditRules.Compilation;
using CreditRules.Tests.Laws;
using CreditRules.Tests.Laws.Mutants;
using CreditRules.Tests.Laws.Statements;
using Xunit.Abstractions;

namespace CreditRules.Tests.Compilation;

/// <summary>L1 finds compilers out that leave something out of the tables, and makes the case small.</summary>
public sealed class WrongCompilerTests(ITestOutputHelper output)
{
    private const int SmallEnough = 20;

    public static TheoryData<string> Deciding =>
    [
        nameof(WrongTables.WithoutResidualRules), nameof(WrongTables.WithoutRelatedParties), nameof(WrongTables.WithoutRulesThatNeedNoEntry),
        nameof(WrongTables.WithoutTurnsOfTheLaw), nameof(WrongTables.WithoutTurnsOfEntries), nameof(WrongTables.WithoutTime),
    ];

    public static TheoryData<string> Screening =>
    [
        nameof(WrongTables.WithoutResidualRules), nameof(WrongTables.WithoutRulesThatNeedNoEntry), nameof(WrongTables.WithoutChains),
        nameof(WrongTables.AllPlain), nameof(WrongTables.EachEntryAlone),
    ];

    [Theory]
    [MemberData(nameof(Deciding))]
    public void A_wrong_compiler_is_found_out_by_what_it_decides(string mistake) =>
        IsFoundOut(new AgreementLaw(), WrongCompiler.Evaluate(Spoil(mistake)), new AgreementLaw(), mistake);

    [Theory]
    [MemberData(nameof(Screening))]
    public void A_wrong_compiler_is_found_out_by_what_it_screens(string mistake) =>
        IsFoundOut(new ScreeningLaw(WrongCompiler.Compiling(Spoil(mistake))), Evaluators.Reference, new ScreeningLaw(), mistake);

    private void IsFoundOut(Law law, Evaluate evaluate, Law right, string mistake)
    {
        var report = LawRunner.Run(law, evaluate);

        Assert.True(report.Found is not null, $"{law.Name} doesn't find out a compiler that is {mistake}");
        var (found, smallest) = (report.Found, report.Smallest!);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{law.Name}: {mistake} after {report.Tally.Cases} cases and their shrinking\nsize {found.Size} shrunk to {smallest.Size}, {LawRunner.SeedVariable}={report.Seed}\n{smallest}"));
        Assert.NotNull(LawRunner.Judge(law, evaluate, smallest).Breach);
        Assert.InRange(smallest.Size, 0, found.Size * SmallEnough / 100);
        Assert.Null(LawRunner.Judge(right, Evaluators.Compiled, smallest).Breach);
    }

    private static Func<RuleTables, RuleTables> Spoil(string mistake) => mistake switch
    {
        nameof(WrongTables.WithoutResidualRules) => WrongTables.WithoutResidualRules,
        nameof(WrongTables.WithoutRelatedParties) => WrongTables.WithoutRelatedParties,
        nameof(WrongTables.WithoutRulesThatNeedNoEntry) => WrongTables.WithoutRulesThatNeedNoEntry,
        nameof(WrongTables.WithoutTurnsOfTheLaw) => WrongTables.WithoutTurnsOfTheLaw,
        nameof(WrongTables.WithoutTurnsOfEntries) => WrongTables.WithoutTurnsOfEntries,
        nameof(WrongTables.WithoutTime) => WrongTables.WithoutTime,
        nameof(WrongTables.WithoutChains) => WrongTables.WithoutChains,
        nameof(WrongTables.AllPlain) => WrongTables.AllPlain,
        _ => WrongTables.EachEntryAlone,
    };
}
