using System.Text;
using CreditRules.Cli.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace CreditRules.Tests.Screening.Reports;

public sealed class InertTextTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1")]
    [InlineData("\t=1")]
    [InlineData("\r\n=1")]
    [InlineData("\u3000＝1")]
    [InlineData("\u00A0＋1")]
    [InlineData("\uFEFF－1")]
    [InlineData("\u200B＠1")]
    public void What_a_spreadsheet_could_compute_is_guarded(string text) => Assert.Equal("'" + text, InertText.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("示例=有限公司")]
    [InlineData("'=1")]
    [InlineData("91371003XXXXXXX19K")]
    public void Any_other_text_stands_as_it_is(string text) => Assert.Same(text, InertText.Of(text));

    [Fact]
    public void Bytes_are_judged_as_their_text_is() => Prop.ForAll(
        Gen.ListOf(Gen.Elements('=', '＝', '＠', ' ', '\t', '\u3000', 'a', '税', '\'')).Select(list => new string([.. list])).ToArbitrary(),
        text => InertText.NeedsGuard(text.AsSpan()) == InertText.NeedsGuard(Encoding.UTF8.GetBytes(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Bytes_that_are_no_text_need_no_guard() => Assert.False(InertText.NeedsGuard([0xFF, (byte)'=']));
}
