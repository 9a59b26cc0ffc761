using CreditRules.Model;

namespace CreditRules.Format.Shapes;

/// <summary>A measure of the catalogue.</summary>
internal static class MeasureShape
{
    internal static readonly ObjectShape<Measure> Instance = new("measure", o =>
    {
        var code = o.Required("code", TextShape.Code, m => m.Code);
        var title = o.Required("title", LocalTextShape.Instance, m => m.Title);
        var effect = o.Required("effect", Words.Effect, m => m.Effect);
        var category = o.Required("category", TextShape.Code, m => m.Category);
        var impact = o.OptionalValue("impact", Words.Impact, m => m.Impact);
        var preference = o.Defaulted("preference", BooleanShape.Instance, m => m.Preference, false);
        var parameters = o.List("parameters", ParameterShape, m => m.Parameters);
        return v => new Measure
        {
            Code = v.Get(code),
            Title = v.Get(title),
            Effect = v.Get(effect),
            Category = v.Get(category),
            Impact = v.Get(impact),
            Preference = v.Get(preference),
            Parameters = v.Get(parameters),
        };
    });

    private static ObjectShape<ParameterDeclaration> ParameterShape => new("parameterDeclaration", o =>
    {
        var name = o.Required("name", TextShape.Name, p => p.Name);
        var type = o.Required("type", Words.FactType, p => p.Type);
        var unit = o.Optional("unit", TextShape.Any, p => p.Unit);
        var combine = o.Required("combine", Words.Combine, p => p.Combine);
        var title = o.Required("title", LocalTextShape.Instance, p => p.Title);
        return v => new ParameterDeclaration
        {
            Name = v.Get(name),
            Type = v.Get(type),
            Unit = v.Get(unit),
            Combine = v.Get(combine),
            Title = v.Get(title),
        };
    });
}
