using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>A credit list as it stands from one day on.</summary>
internal static class ListVersionShape
{
    internal static readonly ObjectShape<ListVersion> Instance = new("listVersion", o =>
    {
        var from = o.Required("from", DateShape.Instance, l => l.From);
        var authority = o.Required("authority", TextShape.Any, l => l.Authority);
        var statutes = o.List("statutes", TextShape.Any, l => l.Statutes);
        var polarity = o.OptionalValue("polarity", Words.Polarity, l => l.Polarity);
        var tier = o.OptionalValue("tier", Words.Tier, l => l.Tier);
        var field = o.Required("field", TextShape.Code, l => l.Field);
        var region = o.Defaulted("region", TextShape.Region, l => l.Region, Region.National);
        var disclosure = o.Defaulted("disclosure", Words.Disclosure, l => l.Disclosure, Disclosure.Public);
        var grounds = o.List("grounds", VocabularyShape.Term, l => l.Grounds);
        var facts = o.List("facts", VocabularyShape.Fact, l => l.Facts);
        var grades = o.List("grades", GradeShape, l => l.Grades);
        var excludesMinors = o.Defaulted("excludesMinors", BooleanShape.Instance, l => l.ExcludesMinors, false);
        var remedies = o.List("remedies", RemedyShape, l => l.Remedies);
        var term = o.Required("term", ListTermShape.Instance, l => l.Term);
        var publicationGap = o.OptionalValue("publicationGap", PeriodShape.Instance, l => l.PublicationGap);
        var evidence = o.Defaulted("evidence", Words.Evidence, l => l.Evidence, Evidence.Confirmed);
        return v => new ListVersion
        {
            From = v.Get(from),
            Authority = v.Get(authority),
            Statutes = v.Get(statutes),
            Polarity = v.Get(polarity),
            Tier = v.Get(tier),
            Field = v.Get(field),
            Region = v.Get(region),
            Disclosure = v.Get(disclosure),
            Grounds = v.Get(grounds),
            Facts = v.Get(facts),
            Grades = v.Get(grades),
            ExcludesMinors = v.Get(excludesMinors),
            Remedies = v.Get(remedies),
            Term = v.Get(term),
            PublicationGap = v.Get(publicationGap),
            Evidence = v.Get(evidence),
        };
    });

    private static ObjectShape<Grade> GradeShape => new("grade", o =>
    {
        var code = o.Required("code", TextShape.Code, g => g.Code);
        var title = o.Required("title", LocalTextShape.Instance, g => g.Title);
        var polarity = o.Required("polarity", Words.Polarity, g => g.Polarity);
        var tier = o.OptionalValue("tier", Words.Tier, g => g.Tier);
        return v => new Grade { Code = v.Get(code), Title = v.Get(title), Polarity = v.Get(polarity), Tier = v.Get(tier) };
    });

    private static ObjectShape<RemedyDeclaration> RemedyShape => new("remedyDeclaration", o =>
    {
        var kind = o.Required("kind", Words.Remedy, r => r.Kind);
        var authority = o.Required("authority", TextShape.Any, r => r.Authority);
        var earliest = o.OptionalValue("earliest", PeriodShape.Instance, r => r.Earliest);
        var earliestBySeverity = o.Optional("earliestBySeverity", SeverityPeriodsShape, r => r.EarliestBySeverity);
        var how = o.Required("how", LocalTextShape.Instance, r => r.How);
        return v => new RemedyDeclaration
        {
            Kind = v.Get(kind),
            Authority = v.Get(authority),
            Earliest = v.Get(earliest),
            EarliestBySeverity = v.Get(earliestBySeverity),
            How = v.Get(how),
        };
    });

    private static ObjectShape<SeverityPeriods> SeverityPeriodsShape => new("severityPeriods", o =>
    {
        var minor = o.OptionalValue("minor", PeriodShape.Instance, p => p.Minor);
        var general = o.OptionalValue("general", PeriodShape.Instance, p => p.General);
        var serious = o.OptionalValue("serious", PeriodShape.Instance, p => p.Serious);
        return v => new SeverityPeriods { Minor = v.Get(minor), General = v.Get(general), Serious = v.Get(serious) };
    });
}
