using CreditRules.Screening;
using CreditRules.Tests.Screening.Reading;

namespace CreditRules.Tests.Screening.Entries;

/// <summary>Records that can't be taken as entries, each with its line and its column.</summary>
public sealed class EntryFaultTests
{
    private const string Header = "id,idType,name,list,status,listedOn,lastDay,severity,grade,grounds,facts,disputed,recordedOn";
    private const string Good = "91371003XXXXXXX19K,,甲,tax-major,,2017-03-01,,,,,,,";

    private static List<Rejection> Rejected(string text, string? list = null)
    {
        Lists.Read([new ListText(text, list)], wanted: null, blockBytes: 0, out var rejections);
        return rejections;
    }

    [Theory]
    [InlineData(",,,tax-major,,2017-03-01,,,,,,,", nameof(EntryFault.NoParty), null)]
    [InlineData(" ,,\u3000,tax-major,,2017-03-01,,,,,,,", nameof(EntryFault.NoParty), null)]
    [InlineData("1,,甲,,,2017-03-01,,,,,,,", nameof(EntryFault.NoList), null)]
    [InlineData("1,,甲,no-such-list,,2017-03-01,,,,,,,", nameof(EntryFault.UnknownList), null)]
    [InlineData("1,,甲,Tax-Major,,2017-03-01,,,,,,,", nameof(EntryFault.UnknownList), null)]
    [InlineData("1,,甲,tax-major,,,,,,,,,", nameof(EntryFault.NoListedOn), null)]
    [InlineData("1,,甲,tax-major,,-,,,,,,,", nameof(EntryFault.NoListedOn), null)]
    [InlineData("1,,甲,tax-major,,2017-02-29,,,,,,,", nameof(EntryFault.BadDate), nameof(EntryColumn.ListedOn))]
    [InlineData("1,,甲,tax-major,,2017-03-01,03/04/2018,,,,,,", nameof(EntryFault.BadDate), nameof(EntryColumn.LastDay))]
    [InlineData("1,,甲,tax-major,,2017-03-01,无,,,,,,", nameof(EntryFault.BadDate), nameof(EntryColumn.LastDay))]
    [InlineData("1,,甲,tax-major,,2017-03-01,,,,,,,昨天", nameof(EntryFault.BadDate), nameof(EntryColumn.RecordedOn))]
    [InlineData("1,,甲,tax-major,,2017-03-01,2017-02-28,,,,,,", nameof(EntryFault.EndsBeforeItBegins), null)]
    [InlineData("1,,甲,tax-major,失效,2017-03-01,,,,,,,", nameof(EntryFault.BadStatus), nameof(EntryColumn.Status))]
    [InlineData("1,什么,甲,tax-major,,2017-03-01,,,,,,,", nameof(EntryFault.BadWord), nameof(EntryColumn.IdType))]
    [InlineData("1,,甲,tax-major,,2017-03-01,,很重,,,,,", nameof(EntryFault.BadWord), nameof(EntryColumn.Severity))]
    [InlineData("1,,甲,tax-major,,2017-03-01,,,,,,也许,", nameof(EntryFault.BadWord), nameof(EntryColumn.Disputed))]
    [InlineData("1,,甲,tax-major,,2017-03-01,,,A,,,,", nameof(EntryFault.NotDeclared), null)]
    [InlineData("1,,甲,tax-major,,2017-03-01,,,,no-such-ground,,,", nameof(EntryFault.NotDeclared), null)]
    [InlineData("1,,甲,tax-major,,2017-03-01,,,,\"[\"\"no-such\"\"]\",,,", nameof(EntryFault.NotDeclared), null)]
    [InlineData("1,,甲,tax-major,,2017-03-01,,,,,\"{\"\"noSuch\"\":true}\",,", nameof(EntryFault.NotDeclared), null)]
    [InlineData("1,,甲,tax-major,,2017-03-01,,,,,\"{\"\"unpaidTax\"\":1}\",,", nameof(EntryFault.NotDeclared), null)]
    [InlineData("1,,甲,tax-major,,2017-03-01,,,,,{,,", nameof(EntryFault.BadJson), nameof(EntryColumn.Facts))]
    [InlineData("1,,甲,tax-major,,2017-03-01,,,,,[],,", nameof(EntryFault.BadJson), nameof(EntryColumn.Facts))]
    [InlineData("1,,甲,tax-major,,2017-03-01,,,,[1],,,", nameof(EntryFault.BadJson), nameof(EntryColumn.Grounds))]
    [InlineData("1,,甲,tax-major,,2017-03-01,,,,[,,,", nameof(EntryFault.BadJson), nameof(EntryColumn.Grounds))]
    public void A_record_that_is_not_understood_is_rejected_alone_with_its_line_and_its_column(string record, string fault, string? column)
    {
        var rejection = Assert.Single(Rejected($"{Header}\n{Good}\n\"9\n1\"{Good[Good.IndexOf(',', StringComparison.Ordinal)..]}\n{record}\n{Good}\n"));

        Assert.Equal(5, rejection.Record);
        Assert.Equal((RecordFault.None, Enum.Parse<EntryFault>(fault)), (rejection.Form, rejection.Fault));
        Assert.Equal(column, rejection.Column?.ToString());
    }

    [Theory]
    [InlineData("1,2", nameof(RecordFault.Ragged))]
    [InlineData(Good + ",", nameof(RecordFault.Ragged))]
    [InlineData("\"1\"x,,甲,tax-major,,2017-03-01,,,,,,,", nameof(RecordFault.TextAfterQuote))]
    [InlineData("1\",,甲,tax-major,,2017-03-01,,,,,,,", nameof(RecordFault.StrayQuote))]
    [InlineData("\"1,,甲,tax-major,,2017-03-01,,,,,,,", nameof(RecordFault.OpenQuote))]
    public void A_record_of_bad_form_is_rejected_with_its_line(string record, string form)
    {
        var rejection = Assert.Single(Rejected($"{Header}\n{Good}\n\n{record}\n"));

        Assert.Equal((4, Enum.Parse<RecordFault>(form), EntryFault.Form), (rejection.Record, rejection.Form, rejection.Fault));
    }

    [Fact]
    public void What_the_tables_own_reader_says_is_told_in_its_words()
    {
        var rejections = Rejected("$error,id,listedOn\n,1,2017-03-01\n数不成文本 · a number is no text,1,2017-03-01\n", "tax-major");

        Assert.Equal([new Rejection(3, RecordFault.None, EntryFault.Told, null, "数不成文本 · a number is no text")], rejections);
    }

    [Fact]
    public void Every_fault_has_an_example_here()
    {
        var faults = GetType().GetMethods().SelectMany(method => method.GetCustomAttributesData())
            .SelectMany(data => data.ConstructorArguments).SelectMany(argument => argument.Value as IReadOnlyCollection<System.Reflection.CustomAttributeTypedArgument> ?? [])
            .Select(argument => argument.Value as string).ToHashSet();

        Assert.Equal(
            [nameof(EntryFault.None), nameof(EntryFault.Form), nameof(EntryFault.Told)],
            Enum.GetNames<EntryFault>().Where(name => !faults.Contains(name)));
    }

    [Fact]
    public void Empty_lines_are_no_records()
    {
        Lists.Read([new ListText($"{Header}\n\n{Good}\n\r\n\n{Good}\n\n")], null, 0, out var rejections);

        Assert.Empty(rejections);
    }

    [Fact]
    public void After_an_entry_that_is_kept_a_record_of_bad_form_that_is_not_Utf8_takes_nothing_back()
    {
        byte[] bytes = [.. ReadTable.Bytes("id,name,listedOn\n91371003XXXXXXX19K,甲,2017-03-01\n"), 0xFF, .. ",x\n91371003XXXXXXX19K,乙,2018-03-01\n"u8];
        var table = ReadTable.Of(bytes);
        var source = new RecordSource(table);
        var layout = Lists.LayoutOf(source.TakeHeader(), "tax-major");
        var piece = new EntryPiece();
        source.TryTake(piece.Block, checksUtf8: false);

        piece.Read(table, layout, Lists.Wanted([new Subject { Kind = SubjectKind.LegalPerson, Id = "91371003XXXXXXX19K" }]));

        Assert.Equal(
            ["甲", "乙"],
            piece.Keys(EntryKind.ByCode).ToArray().Select(key => new StoredEntry(piece.Entries.Bytes[(int)key.Place..]).Text(EntryField.Name)));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("无")]
    [InlineData("NULL")]
    [InlineData("——")]
    [InlineData(" / ")]
    [InlineData("n/a")]
    public void The_signs_of_nothing_are_no_texts(string sign)
    {
        var text = $"id,name,list,entryId,listedOn,authority\n{sign},甲,{sign},{sign},2017-03-01,{sign}\n{sign},{sign},tax-major,,2017-03-01,\n";
        var entries = Lists.Read([new ListText(text, "tax-major")], null, 0, out var rejections);

        Assert.Equal([new Rejection(3, RecordFault.None, EntryFault.NoParty)], rejections);
        var stored = new StoredEntry(entries.EntryAt(0));
        Assert.Null(stored.Text(EntryField.Id));
        Assert.Null(stored.Text(EntryField.EntryId));
        Assert.Null(stored.Text(EntryField.Authority));
        Assert.Empty(entries.Find(EntryKind.ByCode, PartyCode.Of(ReadTable.Bytes(sign), null).Key).ToArray());
    }
}
