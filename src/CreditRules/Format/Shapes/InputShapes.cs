using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>What callers hand in: subjects and contexts.</summary>
internal static class InputShapes
{
    internal static readonly ObjectShape<Context> Context = new("context", o =>
    {
        var domain = o.Required("domain", TextShape.Code, c => c.Domain);
        var matter = o.Optional("matter", TextShape.Any, c => c.Matter);
        var department = o.Optional("department", TextShape.Code, c => c.Department);
        var region = o.Required("region", TextShape.Region, c => c.Region);
        var date = o.Required("date", DateShape.Instance, c => c.Date);
        var attributes = o.Defaulted("attributes", FactMapShape.Instance, c => c.Attributes.ToValueMap(), ValueMap<FactValue>.Empty);
        return v => new Context
        {
            Domain = v.Get(domain),
            Matter = v.Get(matter),
            Department = v.Get(department),
            Region = v.Get(region),
            Date = v.Get(date),
            Attributes = v.Get(attributes),
        };
    });

    /// <summary>The kind of a subject of whom it wasn't said, where that is allowed.</summary>
    internal const SubjectKind UnsaidKind = (SubjectKind)(-1);

    internal static readonly ObjectShape<Subject> Subject = SubjectShape("subject", isBare: false);

    /// <summary>A subject of whom the entries are still to be found: it may come without kind and memberships.</summary>
    internal static readonly ObjectShape<Subject> BareSubject = SubjectShape("bareSubject", isBare: true);

    /// <summary>A related party of whom the entries are still to be found.</summary>
    internal static ObjectShape<RelatedParty> BareParty => RelatedShape("barePartyOf", isBare: true);

    private static ListShape<Membership> Memberships => new(MembershipShape.Instance);

    private static ListShape<Consultation> Consultations => new(new ObjectShape<Consultation>("consultation", o =>
    {
        var list = o.Required("list", TextShape.Code, c => c.List);
        var asOf = o.Required("asOf", DateShape.Instance, c => c.AsOf);
        return v => new Consultation(v.Get(list), v.Get(asOf));
    }));

    private static ObjectShape<Subject> SubjectShape(string shape, bool isBare) => new(shape, o =>
    {
        var id = o.Optional("id", TextShape.Any, s => s.Id);
        var idType = o.Defaulted("idType", Words.IdType, s => s.IdType, IdType.Other);
        var kind = isBare
            ? o.Defaulted("kind", Words.SubjectKind, s => s.Kind, UnsaidKind)
            : o.Required("kind", Words.SubjectKind, s => s.Kind);
        var name = o.Optional("name", TextShape.Any, s => s.Name);
        var birthDate = o.OptionalValue("birthDate", DateShape.Instance, s => s.BirthDate);
        var consulted = o.Optional("consulted", Consultations, s => s.Consulted?.ToValueList());
        var memberships = isBare
            ? o.List("memberships", MembershipShape.Instance, s => s.Memberships)
            : o.Required("memberships", Memberships, s => s.Memberships.ToValueList());
        var related = o.List("related", RelatedShape("relatedParty", isBare), s => s.Related);
        return v => new Subject
        {
            Id = v.Get(id),
            IdType = v.Get(idType),
            Kind = v.Get(kind),
            Name = v.Get(name),
            BirthDate = v.Get(birthDate),
            Consulted = v.Get(consulted),
            Memberships = v.Get(memberships),
            Related = v.Get(related),
        };
    });

    private static ObjectShape<RelatedParty> RelatedShape(string shape, bool isBare) => new(shape, o =>
    {
        var role = o.Required("role", TextShape.Code, p => p.Role);
        var id = o.Optional("id", TextShape.Any, p => p.Id);
        var idType = o.Defaulted("idType", Words.IdType, p => p.IdType, IdType.Other);
        var kind = o.Required("kind", Words.SubjectKind, p => p.Kind);
        var name = o.Optional("name", TextShape.Any, p => p.Name);
        var birthDate = o.OptionalValue("birthDate", DateShape.Instance, p => p.BirthDate);
        var consulted = o.Optional("consulted", Consultations, p => p.Consulted?.ToValueList());
        var memberships = isBare
            ? o.List("memberships", MembershipShape.Instance, p => p.Memberships)
            : o.Required("memberships", Memberships, p => p.Memberships.ToValueList());
        return v => new RelatedParty
        {
            Role = v.Get(role),
            Id = v.Get(id),
            IdType = v.Get(idType),
            Kind = v.Get(kind),
            Name = v.Get(name),
            BirthDate = v.Get(birthDate),
            Consulted = v.Get(consulted),
            Memberships = v.Get(memberships),
        };
    });
}
