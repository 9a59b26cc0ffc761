namespace CreditRules.Diagnostics;

/// <summary>Problems of subjects and contexts: CR0201 onwards. None repeats an identifier or a name.</summary>
internal static class InputProblems
{
    internal static readonly Problem BadCreditCode = Problem.Error("CR0201",
        "统一社会信用代码不符合 GB 32100-2015（18 位，校验码不符或含有不允许的字符）；请核对原件后改正",
        "the unified social credit code doesn't follow GB 32100-2015 (18 characters, check character, no I, O, S, V, Z); check the original and correct it");

    internal static readonly Problem BadResidentId = Problem.Error("CR0202",
        "公民身份号码不符合 GB 11643-1999（18 位、出生日期、校验码）；请核对原件后改正",
        "the resident id doesn't follow GB 11643-1999 (18 characters, date of birth, check character); check the original and correct it");

    internal static readonly Problem EndsBeforeItBegins = Problem.Error("CR0203",
        "`lastDay` 早于 `listedOn`；请改正其中之一",
        "`lastDay` is before `listedOn`; correct one of them");

    internal static readonly Problem UnknownGrade = Problem.Error("CR0204",
        "该名单没有等级 `{0}`；{1}", "the list has no grade `{0}`; {1}");

    internal static readonly Problem UnknownGround = Problem.Error("CR0205",
        "该名单没有列入事由 `{0}`；{1}", "the list has no ground `{0}`; {1}");

    internal static readonly Problem UndeclaredFact = Problem.Warning("CR0206",
        "该名单未声明事实 `{0}`，不予采用；{1}", "the list doesn't declare the fact `{0}`, which is left aside; {1}");

    internal static readonly Problem UndeclaredAttribute = Problem.Warning("CR0207",
        "词表未声明情境属性 `{0}`，不予采用；{1}", "no vocabulary declares the attribute `{0}`, which is left aside; {1}");

    internal static readonly Problem WrongFactType = Problem.Error("CR0208",
        "`{0}` 的取值类型不符，应为 `{1}`；请改正", "the value of `{0}` is of the wrong type, `{1}` is declared; correct it");
}
