namespace CreditRules.Tests.Cli.Bulk;

/// <summary><c>screen --since</c>: only whom the change of lists touches, and what it changed.</summary>
public sealed class SinceTests : IDisposable
{
    private readonly BulkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_subjects_that_the_change_touches_come_out()
    {
        // 1 leaves, 2 is repaired, 3 is new, 4 stays, 5 has another day, 6 is nowhere.
        var run = Since(
            Codes.List(1, 2, 4, 5),
            Codes.ListHead + Codes.Entry(5, listedOn: "2017-04-01") + Codes.Entry(2, status: "repaired") + Codes.Entry(3) + Codes.Entry(4),
            Codes.Subjects(1, 2, 3, 4, 5, 6));

        var rows = BulkFolder.Rows(run.Out);
        Assert.Equal(["outcomeBefore", "added", "ended", "otherwiseChanged"], rows[0][^4..]);
        Assert.Equal([Codes.Of(1), Codes.Of(2), Codes.Of(3), Codes.Of(5)], rows.Skip(1).Select(row => row[1]));
        Assert.Equal(
            ["clear prohibited  bar-procurement", "clear prohibited  bar-procurement", "prohibited clear bar-procurement ", "prohibited prohibited  "],
            rows.Skip(1).Select(row => $"{row[3]} {row[^4]} {row[^3]} {row[^2]}"));
        Assert.Equal("true", rows[4][^1]);
        Assert.Contains("2 个不受名单变化影响", run.Error);
    }

    [Fact]
    public void Another_order_and_another_file_touch_nobody()
    {
        var run = Since(Codes.List(1, 2, 3), Codes.List(3, 1, 2), Codes.Subjects(1, 2, 3));

        Assert.Single(BulkFolder.Rows(run.Out));
    }

    [Fact]
    public void A_subject_is_touched_by_what_becomes_of_its_legal_representative()
    {
        const string Person = "00000019491231006X";
        var run = Since(
            Codes.List(1),
            Codes.List(1) + $"{Person},王小明,p1,2017-05-01,active,\n",
            $"id,name,legalRepresentativeName,legalRepresentativeId\n{Codes.Of(2)},乙,王小明,{Person}\n{Codes.Of(3)},丙,,\n");

        Assert.Equal("prohibited", Assert.Single(BulkFolder.Rows(run.Out).Skip(1))[3]);
    }

    [Fact]
    public void A_member_of_a_consortium_is_touched_by_what_becomes_of_another()
    {
        var roles = _folder.Write("roles.json", """
            { "$schema": "vocabulary.schema.json", "format": 1, "id": "roles", "version": "1.0.0", "title": { "zh": "角色", "en": "roles" },
              "roles": [{ "code": "has-consortium-member", "title": { "zh": "联合体成员被列名", "en": "a member of its consortium" } }] }
            """);
        var run = Since(Codes.List(9), Codes.List(9, 1), $"id,name,consortium\n{Codes.Of(1)},甲,联合\n{Codes.Of(2)},乙,联合\n", "--rules", roles);

        Assert.Equal([Codes.Of(1), Codes.Of(2)], BulkFolder.Rows(run.Out).Skip(1).Select(row => row[1]));
    }

    [Fact]
    public void Changes_stand_in_JSON_lines_too()
    {
        var run = Since(Codes.List(1), Codes.List(2), Codes.Subjects(1, 2, 3), "--to", "jsonl");

        var changes = run.Out.TrimEnd('\n').Split('\n').Select(line => BulkFolder.Json(line).GetProperty("change")).ToArray();
        Assert.Equal(["prohibited", "clear"], changes.Select(change => change.GetProperty("outcomeBefore").GetString()));
        Assert.Equal(["[]", "[\"bar-procurement\"]"], changes.Select(change => change.GetProperty("added").GetRawText()));
    }

    [Fact]
    public void Indexes_of_other_lists_are_told_and_with_strict_they_touch_everybody()
    {
        var old = _folder.Index("old.index", Codes.List(1));
        _folder.Write("b.csv", Codes.List(1));
        _folder.Write("r.csv", $"id,listedOn\n{Codes.Of(3)},2018-01-01\n");
        Assert.Equal(0, _folder.Build("new.index", "tax-black@2018-05-20=" + _folder["b.csv"], "tax-red@2018-05-20=" + _folder["r.csv"]).Code);
        string[] args = [_folder.Write("s.csv", Codes.Subjects(1, 2)), "--index", _folder["new.index"], "--since", old];

        var lenient = _folder.Screen(args);
        Assert.Contains("CR0529", lenient.Error);
        Assert.Contains("tax-red", lenient.Error);
        Assert.Single(BulkFolder.Rows(lenient.Out));
        Assert.Equal(3, BulkFolder.Rows(_folder.Screen([.. args, "--strict"]).Out).Length);
    }

    [Fact]
    public void A_damaged_older_index_is_refused()
    {
        var old = _folder.Index("old.index", Codes.List(1));
        File.WriteAllBytes(old, File.ReadAllBytes(old)[..^10]);

        var run = _folder.Screen(_folder.Write("s.csv", Codes.Subjects(1)), "--index", _folder.Index("new.index", Codes.List(1)), "--since", old);

        Assert.Equal((1, ""), (run.Code, run.Out));
        Assert.Contains("CR0514", run.Error);
    }

    private CliRun Since(string before, string after, string subjects, params string[] args)
    {
        var run = _folder.Screen(
            [_folder.Write("s.csv", subjects), "--since", _folder.Index("old.index", before), "--index", _folder.Index("new.index", after), .. args]);
        Assert.True(run.Code == 0, run.Error);
        Assert.DoesNotContain("CR0529", run.Error);
        return run;
    }
}
