namespace CreditRules.Explaining;

/// <summary>Texts of the single facts that keep a condition from holding, or make it hold.</summary>
internal static partial class Texts
{
    internal static readonly Phrase NoneOf = new("以下有一项成立即可，目前没有一项确定成立：", "one of these would do, and none is known to hold:");
    internal static readonly Phrase AllOf = new("以下同时成立：", "all of these hold:");
    internal static readonly Phrase PartsOf = new("这一项还差：", "of this one, these don't hold:");

    internal static readonly Phrase NoEntry = new("没有{0}的条目；关系：{1}", "no entry on {0}; relation: {1}");
    internal static readonly Phrase NoParty = new("没有提供这种关系的主体：{0}", "no party is given in this relation: {0}");
    internal static readonly Phrase NotConsulted = new("没有查询{0}；对象：{1}", "{0} was not consulted; for: {1}");
    internal static readonly Phrase EntryHolds = new("有{0}；关系：{1}", "there is {0}; relation: {1}");
    internal static readonly Phrase EntryLacks = new("{0}：{1}", "{0}: {1}");

    internal static readonly Phrase CountsElsewhere = new("名单只在{0}计入", "the list counts in {0} only");
    internal static readonly Phrase ListedFrom = new("{0} 起才列入", "listed from {0} only");
    internal static readonly Phrase EndedOn = new("已于 {0} 期满", "ended on {0}");
    internal static readonly Phrase Or = new("或", " or ");

    internal static readonly Phrase AnyList = new("任何名单", "any list");
    internal static readonly Phrase ListsThat = new("{0}名单", "any {0} list");
    internal static readonly Phrase FieldList = new("“{0}”领域的{1}", "{1} in the field “{0}”");

    internal static readonly Phrase NotOfKind = new("不是{0}条目", "it is not a {0} entry");
    internal static readonly Phrase SeverityIs = new("严重程度为“{0}”，须为{1}", "its severity is {0}; it must be {1}");
    internal static readonly Phrase GradeIs = new("等级为“{0}”，须{1}", "its grade is {0}; it must be {1}");
    internal static readonly Phrase GroundsAre = new("列入事由为{0}，须为{1}", "its grounds are {0}; needed is {1}");
    internal static readonly Phrase None = new("无", "none");
    internal static readonly Phrase FactIs = new("{0}为 {1}，须{2}", "{0} is {1}; it must be {2}");
    internal static readonly Phrase FactIsNot = new("{0}未记录，须{1}", "{0} isn't recorded; it must be {1}");
    internal static readonly Phrase FactHolds = new("{0}为 {1}，符合“{2}”", "{0} is {1}, which is {2}");
    internal static readonly Phrase FactAbsent = new("{0}没有给出", "{0} isn't given");
    internal static readonly Phrase ListedTooShort = new("自 {0} 起算未满 {1}", "counted from {0}, it hasn't yet lasted {1}");
    internal static readonly Phrase ListedTooLong = new("自 {0} 起算已超过 {1}", "counted from {0}, more than {1} have passed");

    internal static readonly Phrase EqualTo = new("为 {0}", "{0}");
    internal static readonly Phrase OneOf = new("为其中之一：{0}", "one of {0}");
    internal static readonly Phrase AtLeast = new("不低于 {0}", "at least {0}");
    internal static readonly Phrase Below = new("低于 {0}", "below {0}");
    internal static readonly Phrase Known = new("已知", "known");
    internal static readonly Phrase NotKnown = new("未知", "not known");

    internal static readonly Phrase TooFewFields = new("有效的失信或关注条目涉及 {0} 个领域（{1}），须达到 {2} 个", "effective black or watch entries stand in {0} fields ({1}); {2} are needed");
    internal static readonly Phrase EnoughFields = new("有效的失信或关注条目已涉及 {0} 个领域（{1}）", "effective black or watch entries stand in {0} fields ({1})");
    internal static readonly Phrase KindIs = new("主体是{0}，规定针对：{1}", "the kind of the subject is: {0}; the rule is about: {1}");
    internal static readonly Phrase KindHolds = new("主体是{0}", "the kind of the subject is: {0}");
    internal static readonly Phrase IsMinor = new("主体在当日未成年", "the subject is a minor on the day");
    internal static readonly Phrase IsAdult = new("主体在当日不是未成年人", "the subject is not a minor on the day");

    internal static readonly Phrase MissingList = new("查询{0}的结果", "a look at {0}");
    internal static readonly Phrase MissingMatter = new("具体事项", "the matter");
    internal static readonly Phrase MissingDepartment = new("办理部门", "the department that asks");
    internal static readonly Phrase MissingBirthDate = new("主体的出生日期", "the subject's date of birth");
    internal static readonly Phrase MissingAttribute = new("事项的{0}", "of the matter: {0}");
    internal static readonly Phrase MissingOfEntry = new("{0} 的{1}", "the {1} of {0}");
    internal static readonly Phrase EntryLastDay = new("截止日", "last day");
    internal static readonly Phrase EntryBirthDate = new("当事人出生日期", "party's date of birth");
    internal static readonly Phrase EntryGrade = new("等级", "grade");
    internal static readonly Phrase EntrySeverity = new("严重程度", "severity");
    internal static readonly Phrase EntryGrounds = new("列入事由", "grounds");
}
