using CreditRules.Explaining;

namespace CreditRules.Cli.Reports.Html;

/// <summary>Texts of the draft of a letter to the subject.</summary>
internal static class NoticeTexts
{
    internal static readonly Phrase Internal = new(
        "供办理机关核对、修改后使用，不是正式文书，也不是法律意见。发出前请填写完整的名称、文号和联系方式。",
        "For the authority to check and amend; neither an official document nor legal advice. Fill in the full name, number and contact before it is sent.");
    internal static readonly Phrase NotYet = new(
        "还有事项待核实，核实之前请勿发出。", "Something is still to be verified: don't send it before that.");
    internal static readonly Phrase To = new("{0}：", "To {0}:");
    internal static readonly Phrase Begin = new(
        "关于下列事项，根据 {0} 的名单记录和规定，拟对你（单位）适用以下措施。",
        "In the matter below, on the lists and rules as they stood on {0}, the following measures are to apply to you.");
    internal static readonly Phrase Ways = new("如需修复或者提出异议：", "To repair the record or to object:");
    internal static readonly Phrase NoWay = new(
        "本次核查没有得出修复或者异议的办法，请向办理本事项的机关了解。",
        "This screening names no way to repair or to object; please ask the authority that handles the matter.");
    internal static readonly Phrase Ask = new(
        "对本告知有疑问的，请向办理本事项的机关提出。", "If you have questions about this notice, please ask the authority that handles the matter.");
}
