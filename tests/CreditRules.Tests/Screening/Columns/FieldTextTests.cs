using System.Text;
using CreditRules.Screening;

namespace CreditRules.Tests.Screening.Columns;

public sealed class FieldTextTests
{
    [Theory]
    [InlineData("2017-02-29")]
    [InlineData("2017-13-01")]
    [InlineData("2017-00-10")]
    [InlineData("0000-00-00")]
    [InlineData("20170229")]
    [InlineData("2017-03")]
    [InlineData("2017年3月")]
    [InlineData("17-03-01")]
    [InlineData("01/03/2017")]
    [InlineData("2017/03-01")]
    [InlineData("2017-03-01x")]
    [InlineData("2017-03-01T")]
    [InlineData("2017-03-01 24:00:00")]
    [InlineData("2017-03-01T16:00:00Z")]
    [InlineData("2017-03-01T16:00:00+00:00")]
    [InlineData("42795")]
    [InlineData("长期")]
    [InlineData("不详")]
    [InlineData("２０１７ー０３ー０１")]
    [InlineData("2017-03-01 2017-03-01 2017-03-01 2017-03-01 2017-03-01 2017-03-01 2017-03-01")]
    public void What_is_no_day_is_not_understood(string text) => Assert.False(FieldText.TryDate(Bytes(text), out _));

    [Theory]
    [InlineData("2017-03-01")]
    [InlineData(" 2017-03-01\t")]
    [InlineData("\u30002017-03-01\u00A0")]
    [InlineData("2017-3-1")]
    [InlineData("2017/3/1")]
    [InlineData("2017/03/01")]
    [InlineData("2017.3.1")]
    [InlineData("20170301")]
    [InlineData("２０１７０３０１")]
    [InlineData("2017年3月1日")]
    [InlineData("2017年03月01日")]
    [InlineData("2017-03-01 00:00:00")]
    [InlineData("2017-03-01T23:59:59.999")]
    [InlineData("2017-03-01T00:00:00+08:00")]
    [InlineData("2017/3/1 0:00")]
    public void A_day_is_read_in_every_form(string text)
    {
        Assert.True(FieldText.TryDate(Bytes(text), out var day));
        Assert.Equal(new DateOnly(2017, 3, 1), day);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("——")]
    [InlineData("/")]
    [InlineData("NULL")]
    [InlineData("N/A")]
    public void Nothing_is_null_everywhere(string text)
    {
        Assert.True(FieldText.TryDate(Bytes(text), out var day) && day is null);
        Assert.True(FieldText.TryLastDay(Bytes(text), out var lastDay) && lastDay is null);
        Assert.True(FieldText.TryStatus(Bytes(text), out var status) && status is null);
        Assert.True(FieldText.TryBoolean(Bytes(text), out var truth) && truth is null);
        Assert.True(FieldText.Value(Bytes(text)).IsEmpty);
    }

    [Fact]
    public void No_last_day_may_mean_that_there_is_no_end_and_is_not_understood()
    {
        Assert.True(FieldText.TryDate("无"u8, out var day) && day is null);
        Assert.False(FieldText.TryLastDay(" 无 "u8, out _));
    }

    [Fact]
    public void A_last_day_without_an_end_is_the_day_that_stands_for_it()
    {
        Assert.True(FieldText.TryLastDay(Bytes("长期"), out var day));
        Assert.Equal(new DateOnly(2099, 12, 31), day);
    }

    [Theory]
    [InlineData("失效")]
    [InlineData("已移出")]
    [InlineData("正常")]
    [InlineData("0")]
    [InlineData("activ")]
    [InlineData("有效有效有效有效有效有效有效有效有效有效有效有效有效有效有效有效")]
    public void A_status_that_is_not_surely_one_is_not_understood(string text) => Assert.False(FieldText.TryStatus(Bytes(text), out _));

    [Theory]
    [InlineData("有效", MembershipStatus.Active)]
    [InlineData(" 在列 ", MembershipStatus.Active)]
    [InlineData("Active", MembershipStatus.Active)]
    [InlineData("中止", MembershipStatus.Suspended)]
    [InlineData("已修复", MembershipStatus.Repaired)]
    [InlineData("已撤销", MembershipStatus.Revoked)]
    public void A_status_is_read(string text, MembershipStatus status) => Assert.True(FieldText.TryStatus(Bytes(text), out var read) && read == status);

    [Theory]
    [InlineData("法人及非法人组织")]
    [InlineData("企业")]
    public void A_kind_that_may_be_several_is_not_understood(string text) => Assert.False(FieldText.TrySubjectKind(Bytes(text), out _));

    [Fact]
    public void Every_word_of_the_wire_contract_is_understood()
    {
        static string Wire<T>(T value)
            where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

        Assert.All(Enum.GetValues<MembershipStatus>(), value => Assert.True(FieldText.TryStatus(Bytes(Wire(value)), out var read) && read == value));
        Assert.All(Enum.GetValues<Severity>(), value => Assert.True(FieldText.TrySeverity(Bytes(Wire(value)), out var read) && read == value));
        Assert.All(Enum.GetValues<IdType>(), value => Assert.True(FieldText.TryIdType(Bytes(Wire(value)), out var read) && read == value));
        Assert.All(Enum.GetValues<SubjectKind>(), value => Assert.True(FieldText.TrySubjectKind(Bytes(Wire(value)), out var read) && read == value));
    }

    [Theory]
    [InlineData("是", true)]
    [InlineData("TRUE", true)]
    [InlineData("1", true)]
    [InlineData("否", false)]
    [InlineData("0", false)]
    public void A_truth_value_is_read(string text, bool value) => Assert.True(FieldText.TryBoolean(Bytes(text), out var read) && read == value);

    [Fact]
    public void A_text_is_read_without_the_blanks_around_it() => Assert.Equal("甲 乙"u8, FieldText.Value("\u3000甲 乙\t"u8));

    [Fact]
    public void A_day_in_the_plain_form_takes_no_memory()
    {
        var bytes = Bytes("2017-03-01");
        _ = FieldText.TryDate(bytes, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = FieldText.TryDate(bytes, out _);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
