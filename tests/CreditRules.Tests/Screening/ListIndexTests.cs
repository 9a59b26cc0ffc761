using CreditRules.Screening;
using CreditRules.Tests.Cli;

namespace CreditRules.Tests.Screening;

/// <summary>The door through which other systems search an index.</summary>
public sealed class ListIndexTests : IDisposable
{
    private const string Listed = "91371003XXXXXXX19K";
    private const string Other = "91371003XXXXXXX27E";
    private const string Person = "000000198001010013";

    private static readonly Context Matter = new() { Domain = "government-procurement", Region = "371003", Date = new DateOnly(2026, 11, 2) };

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_index_tells_its_lists_with_their_days_and_its_hash()
    {
        using var index = Open();

        Assert.Equal(
            [new ListSnapshot("samr-serious", new DateOnly(2026, 10, 1), 1), new ListSnapshot("wage-arrears", new DateOnly(2026, 11, 1), 2)],
            index.Lists);
        Assert.Matches("^sha256:[0-9a-f]{64}$", index.Hash);
    }

    [Fact]
    public void The_same_lists_give_the_same_hash()
    {
        using var one = Open("one.index");
        using var two = Open("two.index");

        Assert.Equal(one.Hash, two.Hash);
    }

    [Fact]
    public void A_subject_comes_back_with_its_entries_and_its_identifier_in_normal_form()
    {
        using var index = Open();
        var found = index.Find(Firm("91371003 ｘｘｘｘｘｘｘ1 9K", "别的名称"));

        Assert.Equal((Listed, IdType.Uscc), (found.Id, found.IdType));
        var entry = Assert.Single(found.Memberships);
        Assert.Equal(("wage-arrears", "W-1", MatchKind.Exact), (entry.List, entry.EntryId, entry.Match));
        Assert.Null(found.Consulted);
        Assert.Equal(Outcome.Restricted, Memos.Load().Evaluate(found, Matter).Outcome);
    }

    [Fact]
    public void The_entries_that_the_caller_knows_of_stay_before_those_that_are_found()
    {
        using var index = Open();
        var own = new Membership { List = "tax-credit-a", Status = MembershipStatus.Active, ListedOn = new DateOnly(2026, 4, 1) };

        Assert.Equal(["tax-credit-a", "wage-arrears"], index.Find(Firm(Listed, null) with { Memberships = [own] }).Memberships.Select(entry => entry.List));
    }

    [Fact]
    public void A_subject_on_no_list_comes_back_without_entries_and_vouched_for()
    {
        using var index = Open();
        var found = index.Find(Firm(Other, "示例乙有限公司"));

        Assert.Empty(found.Memberships);
        Assert.Equal(Outcome.Clear, Memos.Load().Evaluate(found, Matter).Outcome);
    }

    [Fact]
    public void The_name_of_a_listed_party_with_another_code_finds_nothing()
    {
        using var index = Open();

        Assert.Empty(index.Find(Firm(Other, "示例甲有限公司")).Memberships);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("91371003XXXXXXX19J")]
    [InlineData("91371003*******19K")]
    public void An_identifier_that_can_not_be_searched_gives_possible_matches_and_nothing_consulted(string? id)
    {
        using var index = Open();
        var found = index.Find(Firm(id, "示例甲有限公司"));

        Assert.Equal(id, found.Id);
        Assert.Empty(found.Consulted!);
        Assert.Equal(MatchKind.Possible, Assert.Single(found.Memberships).Match);
        Assert.Equal(Outcome.Review, Memos.Load().Evaluate(found, Matter).Outcome);
    }

    [Fact]
    public void What_the_caller_says_to_have_consulted_stays()
    {
        using var index = Open();
        Consultation[] consulted = [new("wage-arrears", Matter.Date)];

        Assert.Equal(consulted, index.Find(Firm(null, "示例甲有限公司") with { Consulted = consulted }).Consulted);
    }

    [Fact]
    public void Related_parties_come_back_with_entries_of_their_own()
    {
        using var index = Open();
        var found = index.Find(Firm(Other, null) with
        {
            Related = [new RelatedParty { Role = "legal-representative-of", Kind = SubjectKind.NaturalPerson, Id = Person, IdType = IdType.ResidentId }],
        });

        Assert.Empty(found.Memberships);
        Assert.Equal("S-1", Assert.Single(Assert.Single(found.Related).Memberships).EntryId);
    }

    [Fact]
    public void Threads_that_share_an_index_find_the_same()
    {
        using var index = Open();
        var alone = index.Find(Firm(Listed, null));

        Assert.All(ParallelEnumerable.Range(0, 1000).Select(_ => index.Find(Firm(Listed, null))), found => Assert.Equal(alone, found));
    }

    [Fact]
    public void A_disposed_index_refuses_to_search_and_still_tells_what_it_is()
    {
        var index = Open();
        index.Dispose();
        index.Dispose();

        Assert.Throws<ObjectDisposedException>(() => index.Find(Firm(Listed, null)));
        Assert.Equal(2, index.Lists.Count);
    }

    [Fact]
    public void An_index_disposed_while_threads_search_it_answers_or_refuses()
    {
        for (var round = 0; round < 20; round++)
        {
            using var index = Open();
            Parallel.For(0, 200, number =>
            {
                if (number == 100)
                {
                    index.Dispose();
                }

                try
                {
                    Assert.Single(index.Find(Firm(Listed, null)).Memberships);
                }
                catch (ObjectDisposedException)
                {
                    // It came too late.
                }
            });
        }
    }

    [Fact]
    public void A_search_that_has_begun_keeps_the_file_open()
    {
        var index = MappedIndex.Open(Build("lists.index"));
        using var shared = new SharedIndex(index);
        shared.Enter();
        shared.Dispose();

        index.CheckAll(threads: 1);
        Assert.Throws<ObjectDisposedException>(shared.Enter);
        shared.Leave();
    }

    [Theory]
    [InlineData("nowhere.index", "CR0511")]
    [InlineData("wages.csv", "CR0512")]
    [InlineData("cut.index", "CR0514")]
    public void What_is_no_whole_index_is_refused(string name, string code)
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "cut.index"), File.ReadAllBytes(Build("lists.index"))[..^1]);

        var refused = Assert.Throws<CreditRulesException>(() => ListIndex.Open(Path.Combine(_folder.Path, name)));
        Assert.Equal(code, Assert.Single(refused.Diagnostics).Code);
    }

    [Fact]
    public void A_path_and_a_subject_must_be_given()
    {
        using var index = Open();

        Assert.Throws<ArgumentNullException>(() => ListIndex.Open(null!));
        Assert.Throws<ArgumentNullException>(() => index.Find(null!));
    }

    private static Subject Firm(string? id, string? name) => new() { Kind = SubjectKind.LegalPerson, Id = id, IdType = IdType.Other, Name = name };

    private ListIndex Open(string name = "lists.index") => ListIndex.Open(Build(name));

    private string Build(string name)
    {
        var path = Path.Combine(_folder.Path, name);
        if (!File.Exists(path))
        {
            var wages = _folder.Write("wages.csv", $"id,name,entryId,listedOn\n{Listed},示例甲有限公司,W-1,2026-03-02\n91371003XXXXXXX359,示例丙有限公司,W-2,2026-03-02\n");
            var serious = _folder.Write("serious.csv", $"id,name,entryId,listedOn\n{Person},示例己,S-1,2026-03-02\n");
            var built = CliRun.Of("lists", "build", $"wage-arrears@2026-11-01={wages}", $"samr-serious@2026-10-01={serious}", "--output", path);
            Assert.True(built.Code == 0, built.Error);
        }

        return path;
    }
}
