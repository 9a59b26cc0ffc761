using static CreditRules.Tests.Evaluation.Given;

namespace CreditRules.Tests.Compilation;

/// <summary>A subject with an error is refused at every door, whoever of its parties brings it.</summary>
public sealed class DoorTests
{
    private static readonly RuleBook Shop = Book(Set(Rule(Listed("black", "self", "has-shareholder"), "bar")));

    public static TheoryData<string> Doors => ["book", "compiled", "evaluate", "screen", "pack"];

    [Theory]
    [MemberData(nameof(Doors))]
    public void An_own_entry_on_an_unknown_list_is_refused(string door) =>
        Assert.Throws<CreditRulesException>(() => Ask(door, Subject(On("nowhere"))));

    [Theory]
    [MemberData(nameof(Doors))]
    public void A_related_party_s_entry_on_an_unknown_list_is_refused(string door) =>
        Assert.Throws<CreditRulesException>(() => Ask(door, Subject() with { Related = [Related("has-shareholder", On("nowhere"))] }));

    [Theory]
    [MemberData(nameof(Doors))]
    public void An_unknown_list_that_was_consulted_is_refused(string door) =>
        Assert.Throws<CreditRulesException>(() => Ask(door, Subject() with { Consulted = [new("nowhere", Day("2018-06-01"))] }));

    [Theory]
    [MemberData(nameof(Doors))]
    public void An_entry_that_ends_before_it_begins_is_refused(string door) =>
        Assert.Throws<CreditRulesException>(() => Ask(door, Subject(On(listedOn: "2018-01-02", lastDay: "2018-01-01"))));

    [Theory]
    [MemberData(nameof(Doors))]
    public void An_unknown_role_is_refused(string door) =>
        Assert.Throws<CreditRulesException>(() => Ask(door, Subject() with { Related = [Related("has-nobody", On())] }));

    [Theory]
    [MemberData(nameof(Doors))]
    public void An_unknown_role_is_refused_even_without_entries(string door) =>
        Assert.Throws<CreditRulesException>(() => Ask(door, Subject(On()) with { Related = [Related("has-nobody")] }));

    private static void Ask(string door, Subject subject)
    {
        var prepared = Shop.Compile().For(Matter());
        switch (door)
        {
            case "book": Shop.Evaluate(subject, Matter()); break;
            case "compiled": Shop.Compile().Evaluate(subject, Matter()); break;
            case "evaluate": prepared.Evaluate(subject); break;
            case "screen": prepared.Screen(subject, []); break;
            default: prepared.TryPack(subject, new PackedSignature[8], out _); break;
        }
    }
}
