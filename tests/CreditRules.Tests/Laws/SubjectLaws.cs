using CreditRules.Tests.Laws.Statements;
using Xunit.Abstractions;

namespace CreditRules.Tests.Laws;

/// <summary>The laws on what a subject brings.</summary>
public abstract class SubjectLaws : LawSuite
{
    private protected SubjectLaws(Evaluate evaluate, ITestOutputHelper output)
        : base(evaluate, output)
    {
    }

    [Fact]
    public void L3_Exact_duplicates_change_nothing() => Holds(new DuplicateLaw());

    [Fact]
    public void L4_One_more_effective_black_or_watch_entry_loosens_nothing() => Holds(new AdverseEntryLaw());

    [Fact]
    public void L5_A_record_that_is_certainly_not_effective_equals_its_absence() => Holds(new IneffectiveEntryLaw());

    [Fact]
    public void L11_One_more_red_entry_never_worsens_the_outcome() => Holds(new RedEntryLaw());

    [Fact]
    public void The_same_input_gives_the_same_bytes() => Holds(new DeterminismLaw());
}
