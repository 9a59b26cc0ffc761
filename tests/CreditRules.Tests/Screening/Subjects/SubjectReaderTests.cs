using CreditRules.Screening;
using CreditRules.Tests.Screening.Matching;
using CreditRules.Tests.Screening.Reading;

namespace CreditRules.Tests.Screening.Subjects;

/// <summary>Records of a subjects' file.</summary>
public sealed class SubjectReaderTests
{
    private static List<ReadSubject> Read(string text, SubjectKind defaultKind = SubjectKind.OtherOrganisation)
    {
        var table = ReadTable.Of(text);
        var source = new RecordSource(table);
        var map = HeaderReading<SubjectColumn>.Read(source.TakeHeader(), SubjectColumns.Names, SubjectColumns.Needed, "s.csv", 1, out var found);
        Assert.True(map is not null, string.Join('\n', found));
        var (block, fields, reader, read) = (new RecordBlock(), new FieldRange[RecordReader.MaxFields], new SubjectReader(new SubjectLayout(map, defaultKind)), new List<ReadSubject>());
        while (source.TryTake(block))
        {
            var records = new RecordReader(block, table);
            while (records.TryRead(fields, out _, out _))
            {
                var fault = reader.Begin(block, fields, records.Line);
                Subject? subject = null;
                fault = fault == SubjectFault.None ? reader.Read(out subject) : fault;
                read.Add(new ReadSubject(reader.Record, fault, subject, reader.Code.Use, reader.IsPersonal, reader.Consortium, reader.EqualGroup));
            }
        }

        return read;
    }

    [Theory]
    [InlineData("91371003XXXXXXX19K", "", SubjectKind.LegalPerson)]
    [InlineData("91371003XXXXXXX19K", "个体户", SubjectKind.SoleTrader)]
    [InlineData("000000199001010018", "", SubjectKind.NaturalPerson)]
    [InlineData("000000900101003", "", SubjectKind.NaturalPerson)]
    [InlineData("鲁WD00001", "", SubjectKind.OtherOrganisation)]
    [InlineData("", "", SubjectKind.OtherOrganisation)]
    [InlineData("XXXXXXX19", "", SubjectKind.OtherOrganisation)]
    public void A_subjects_kind_is_what_is_said_or_what_its_code_tells(string id, string kind, SubjectKind expected)
    {
        var read = Assert.Single(Read($"id,name,kind\n{id},甲,{kind}\n"));

        Assert.Equal((2, SubjectFault.None, expected), (read.Record, read.Fault, read.Subject!.Kind));
        Assert.Equal(expected == SubjectKind.NaturalPerson, read.IsPersonal);
    }

    [Fact]
    public void A_code_that_fits_both_is_what_the_kind_says()
    {
        var read = Read($"id,name,kind\n{WrittenCode.Both},甲,\n{WrittenCode.Both},甲,企业法人\n{WrittenCode.Both},王某某,自然人\n");

        Assert.Equal([CodeUse.Ambiguous, CodeUse.Decisive, CodeUse.Decisive], read.Select(one => one.Use));
        Assert.Equal([IdType.Other, IdType.Uscc, IdType.ResidentId], read.Select(one => one.Subject!.IdType));
        Assert.Equal([true, false, true], read.Select(one => one.IsPersonal));
    }

    [Theory]
    [InlineData(",,,,,,,", nameof(SubjectFault.NoParty))]
    [InlineData(" ,,\u3000,,,,,", nameof(SubjectFault.NoParty))]
    [InlineData("1,什么,甲,,,,,", nameof(SubjectFault.BadWord))]
    [InlineData("1,,甲,法官,,,,", nameof(SubjectFault.BadWord))]
    [InlineData("1,,甲,,昨天,,,", nameof(SubjectFault.BadDate))]
    [InlineData("1,,甲,,,{,,", nameof(SubjectFault.BadJson))]
    [InlineData("1,,甲,,,,[1],", nameof(SubjectFault.BadJson))]
    [InlineData("1,,甲,,,,\"[{\"\"list\"\":\"\"tax-major\"\"}]\",", nameof(SubjectFault.BadJson))]
    public void A_record_that_is_not_understood_is_told_alone(string record, string fault)
    {
        const string Good = "91371003XXXXXXX19K,,甲,,,,,";

        var read = Read($"id,idType,name,kind,birthDate,related,memberships,consortium\n{Good}\n{record}\n{Good}\n");

        Assert.Equal([SubjectFault.None, Enum.Parse<SubjectFault>(fault), SubjectFault.None], read.Select(one => one.Fault));
        Assert.Equal([2, 3, 4], read.Select(one => one.Record));
    }

    [Fact]
    public void What_a_record_says_of_others_and_of_entries_is_the_subjects()
    {
        const string Related = "\"[{\"\"role\"\":\"\"has-actual-controller\"\",\"\"kind\"\":\"\"legal-person\"\",\"\"name\"\":\"\"乙\"\"}]\"";
        const string Memberships = "\"[{\"\"list\"\":\"\"tax-major\"\",\"\"status\"\":\"\"active\"\",\"\"listedOn\"\":\"\"2017-03-01\"\"}]\"";

        var read = Assert.Single(Read($"id,name,法定代表人,related,memberships,consortium,equalGroup\n91371003XXXXXXX19K,\"甲 \"\"公司\"\"\",王某某,{Related},{Memberships},联一,组一\n"));

        Assert.Equal("甲 \"公司\"", read.Subject!.Name);
        Assert.Equal(["has-legal-representative", "has-actual-controller"], read.Subject.Related.Select(party => party.Role));
        Assert.Equal(["王某某", "乙"], read.Subject.Related.Select(party => party.Name));
        Assert.Equal("tax-major", Assert.Single(read.Subject.Memberships).List);
        Assert.Equal(("联一", "组一"), (read.Consortium, read.EqualGroup));
    }

    [Fact]
    public void Where_the_first_identifier_is_blank_the_next_counts()
    {
        var read = Read("统一社会信用代码,组织机构代码,名称\n91371003XXXXXXX19K,1,甲\n-,XXXXXXX19,乙\n ,,丙\n");

        Assert.Equal(["91371003XXXXXXX19K", "XXXXXXX19"], read.Take(2).Select(one => one.Subject!.Id));
        Assert.Equal([CodeUse.Decisive, CodeUse.Decisive, CodeUse.Missing], read.Select(one => one.Use));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("无")]
    [InlineData("N/A")]
    [InlineData(" — ")]
    public void The_signs_of_nothing_are_no_texts(string sign)
    {
        var read = Read($"id,name,法定代表人,consortium\n{sign},甲,{sign},{sign}\n{sign},{sign},,\n");

        Assert.Equal([SubjectFault.None, SubjectFault.NoParty], read.Select(one => one.Fault));
        Assert.Equal((CodeUse.Missing, null, null), (read[0].Use, read[0].Subject!.Id, read[0].Consortium));
        Assert.Empty(read[0].Subject!.Related);
    }
}
