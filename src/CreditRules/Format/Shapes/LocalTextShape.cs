namespace CreditRules.Format.Shapes;

/// <summary>A text in Chinese and in English.</summary>
internal static class LocalTextShape
{
    internal static readonly ObjectShape<LocalText> Instance = new("localText", o =>
    {
        var zh = o.Required("zh", TextShape.Any, t => t.Zh);
        var en = o.Required("en", TextShape.Any, t => t.En);
        return v => new LocalText(v.Get(zh), v.Get(en));
    });
}
