using System.Text;
using CreditRules.Format;
using CreditRules.Format.Shapes;
using CreditRules.Model;

namespace CreditRules.Screening;

/// <summary>Reads a field that holds JSON, as strictly as the wire contract is read.</summary>
/// <remarks>Pure functions; thread-safe.</remarks>
internal static class JsonField
{
    internal static readonly ListShape<string> Grounds = new(TextShape.Code);
    internal static readonly Shape<ValueMap<FactValue>> Facts = FactMapShape.Instance;
    internal static readonly ListShape<RelatedParty> Related = new(InputShapes.BareParty);
    internal static readonly ListShape<Membership> Memberships = new(MembershipShape.Instance);

    internal static bool TryRead<T>(string json, Shape<T> shape, out T value) =>
        DocumentReader.TryRead(new ReadLog(new SourceText("field", Encoding.UTF8.GetBytes(json))), shape, out value);
}
